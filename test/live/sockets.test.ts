import { WebSocket } from 'ws';
import { liveServer, type LiveServer } from '../support/live.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

/** Cases AN-19 and GQ-14, and what else a stranger can do to a socket. */
describe('The WebSocket', () => {
  let world: World;
  let r: Region;
  let live: LiveServer;
  let init: string;

  beforeAll(async () => {
    world = await World.start(undefined, {
      cors: { origins: ['https://frontend.example'], anyLocalhost: false },
    });
    r = await region(world);
    live = await liveServer(world);
    init = await initOf(r.clinician);
  });
  afterAll(async () => {
    await live.stop();
    await world.stop();
  });

  const initOf = async (actor: Actor, more: Record<string, unknown> = {}) =>
    JSON.stringify({
      type: 'connection_init',
      payload: { authorization: `Bearer ${await world.token(actor)}`, ...more },
    });
  const subscribe = (id: number, query = 'subscription { deadlineChanged { id } }') =>
    JSON.stringify({ id: String(id), type: 'subscribe', payload: { query } });
  /** The code with which it was closed. */
  const closed = (socket: WebSocket) =>
    new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)));
  const opened = (socket: WebSocket) => new Promise((resolve) => socket.on('open', resolve));
  const next = (socket: WebSocket) =>
    new Promise<Record<string, unknown>>((resolve) =>
      socket.once('message', (data: Buffer) => resolve(JSON.parse(String(data)) as Record<string, unknown>)),
    );
  const refused = (socket: WebSocket) =>
    new Promise<number | undefined>((resolve) => {
      socket.on('unexpected-response', (_req, res) => resolve(res.statusCode));
      socket.on('error', () => undefined);
    });
  const acknowledged = async (message = init) => {
    const socket = live.bare();
    await opened(socket);
    const answer = next(socket);
    socket.send(message);
    expect(await answer).toEqual({ type: 'connection_ack' });
    return socket;
  };

  it.each([
    ['no token', {}],
    ['a token that is none', { authorization: 'Bearer x.y.z' }],
    ['no scheme', { authorization: 'x' }],
  ])('is closed for who comes with %s', async (_what, payload) => {
    const socket = live.bare();
    await opened(socket);
    socket.send(JSON.stringify({ type: 'connection_init', payload }));
    expect(await closed(socket)).toBe(4401);
  });

  it('is closed for an expired token, a grant that is somebody else’s, and none of several', async () => {
    const claims = world.claims(r.clinician);
    const old = world.rawToken({ ...claims, exp: (claims.exp as number) - 3700 });
    const two = { ...r.ke };
    const second = await world.grant(two, 'CASE_WORKER', r.municipality);
    delete two.grantId;
    for (const [message, code] of [
      [JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${old}` } }), 4401],
      [await initOf(r.clinician, { 'samlop-grant': r.ke.grantId }), 4403],
      [await initOf(two), 4403],
    ] as const) {
      const socket = live.bare();
      await opened(socket);
      socket.send(message);
      expect(await closed(socket)).toBe(code);
    }
    await world.db.sql('update role_grant set valid_to = valid_from where id = $1', [second.grantId]);
  });

  it('is not opened from another page, under another protocol or at another path', async () => {
    expect(await refused(live.bare({ origin: 'https://evil.example' }))).toBe(403);
    expect(await refused(live.bare({ origin: 'https://frontend.example.evil.example' }))).toBe(403);
    expect(await refused(live.bare({ origin: 'null' }))).toBe(403);
    expect(await refused(live.bare({}, 'graphql-ws'))).toBe(400);
    expect(await refused(new WebSocket(live.url.replace('/graphql', '/files'), 'graphql-transport-ws'))).toBe(
      404,
    );
    const known = live.bare({ origin: 'https://frontend.example' });
    await opened(known);
    known.close();
    const own = live.bare({ origin: live.url.replace('ws:', 'http:').replace('/graphql', '') });
    await opened(own);
    own.close();
  });

  it.each([
    ['a query', '{ __typename }', 'ONLY_SUBSCRIPTIONS'],
    ['a mutation', 'mutation { markNotificationsRead(input: { ids: [] }) { id } }', null],
    ['no GraphQL', 'subscription {', null],
    ['an unknown field', 'subscription { somethingElse }', null],
    ['two root fields', 'subscription { deadlineChanged { id } notificationReceived { id } }', null],
    ['a document past the limits', `subscription { ${'deadlineChanged { id } '.repeat(40)} }`, null],
  ])('refuses %s with a documented code, and stays open', async (_what, query, rule) => {
    const socket = await acknowledged();
    const answer = next(socket);
    socket.send(subscribe(1, query));
    const { type, payload } = (await answer) as {
      type: string;
      payload: { extensions: Record<string, unknown> }[];
    };
    expect([type, payload[0]?.extensions.code]).toEqual([
      'error',
      expect.stringMatching(/^(BAD_USER_INPUT|QUERY_TOO_EXPENSIVE)$/),
    ]);
    if (rule) expect(payload[0]?.extensions.fields).toMatchObject([{ rule }]);
    expect(JSON.stringify(payload)).not.toMatch(/at .*\.(ts|js):|select .* from|relation /);
    expect(socket.readyState).toBe(WebSocket.OPEN);
    socket.close();
  });

  it.each([
    ['no JSON', '{', 4400],
    ['another message', JSON.stringify({ type: 'hello' }), 4400],
    ['to begin twice', 'INIT', 4429],
    ['a message of megabytes', 'x'.repeat(100_000), 1009],
  ])('is closed for %s', async (_what, message, code) => {
    const socket = await acknowledged();
    const gone = closed(socket);
    socket.send(message === 'INIT' ? init : message);
    expect(await gone).toBe(code);
  });

  it('is closed for whoever subscribes before saying who they are, and twice under one id', async () => {
    const early = live.bare();
    await opened(early);
    early.send(subscribe(1));
    expect(await closed(early)).toBe(4401);
    const twice = await acknowledged();
    const gone = closed(twice);
    twice.send(subscribe(1));
    twice.send(subscribe(1));
    expect(await gone).toBe(4409);
  });

  it('is capped: subscriptions of a socket, messages in a while, sockets of a person', async () => {
    const many = await acknowledged();
    const gone = closed(many);
    for (let i = 0; i < 25; i += 1) many.send(subscribe(i));
    expect(await gone).toBe(4429);

    const busy = await acknowledged();
    const tired = closed(busy);
    for (let i = 0; i < 200; i += 1) busy.send(JSON.stringify({ type: 'ping' }));
    expect(await tired).toBe(4429);

    const person = await world.staff('CLINICIAN', r.section);
    const mine = await initOf(person);
    const sockets = [];
    for (let i = 0; i < 10; i += 1) sockets.push(await acknowledged(mine));
    const late = live.bare();
    await opened(late);
    late.send(mine);
    expect(await closed(late)).toBe(4429);
    const first = sockets[0] as WebSocket;
    first.close();
    await closed(first);
    const instead = await acknowledged(mine);
    for (const socket of [...sockets, instead]) socket.close();
  });

  it('answers a subscription over HTTP with what to do instead', async () => {
    const answer = await world.api(r.clinician).run('subscription { deadlineChanged { id } }');
    expect([answer.status, answer.errors?.[0]?.extensions.fields]).toEqual([
      400,
      [expect.objectContaining({ path: 'query', rule: 'SUBSCRIPTION' })],
    ]);
  });
});
