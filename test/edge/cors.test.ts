import request from 'supertest';
import { World } from '../support/world.js';

const KNOWN = 'https://frontend.example.no';

describe('Another origin', () => {
  let world: World;
  let demo: World;
  beforeAll(async () => {
    world = await World.start(undefined, { cors: { origins: [KNOWN], anyLocalhost: false } });
    demo = await World.start(undefined, { cors: { origins: [], anyLocalhost: true } });
  });
  afterAll(async () => {
    await world.stop();
    await demo.stop();
  });

  const preflight = (origin: string, where = world) =>
    request(where.app.handler).options('/graphql').set({
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization',
    });
  const ask = (origin: string, where = world) =>
    request(where.app.handler).post('/graphql').set('Origin', origin).send({ query: '{ __typename }' });

  it('that is set may ask, with a token and a grant in its headers', async () => {
    const { status, headers } = await preflight(KNOWN);
    expect(status).toBe(204);
    expect(headers['access-control-allow-origin']).toBe(KNOWN);
    expect(headers['access-control-allow-methods']).toBe('POST');
    expect(String(headers['access-control-allow-headers']).toLowerCase().split(',')).toEqual([
      'authorization',
      'content-type',
      'samlop-grant',
      'samlop-cost',
      'accept-language',
    ]);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('that is set may read the answer, its request id, and when to try again', async () => {
    const { body, headers } = await ask(KNOWN);
    expect(body).toEqual({ data: { __typename: 'Query' } });
    expect(headers['access-control-allow-origin']).toBe(KNOWN);
    expect(String(headers['access-control-expose-headers']).toLowerCase()).toBe(
      'x-request-id,retry-after,ratelimit,ratelimit-policy',
    );
    expect(headers.vary).toMatch(/\bOrigin\b/);
  });

  it('that is set may read a refusal', async () => {
    const answer = await request(world.app.handler)
      .post('/graphql')
      .set({ Origin: KNOWN, Authorization: 'Bearer nothing' })
      .send({ query: '{ __typename }' });
    expect(answer.status).toBe(401);
    expect(answer.headers['access-control-allow-origin']).toBe(KNOWN);
  });

  it.each([
    'https://elsewhere.example.no',
    'null',
    'http://frontend.example.no',
    'https://frontend.example.no:444',
    'https://frontend.example.no.attacker.test',
    'https://attackerfrontend.example.no',
    'https://frontendXexample.no',
    'https://sub.frontend.example.no',
    'https://frontend.example.no/',
    'HTTPS://FRONTEND.EXAMPLE.NO',
    'http://localhost:3000',
    '*',
  ])('such as %s is told nothing', async (origin) => {
    for (const answer of [await preflight(origin), await ask(origin)]) {
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
    expect((await preflight(origin)).status).toBe(405);
  });

  it.each(['http://localhost:5173', 'https://localhost', 'http://127.0.0.1:8080', 'http://[::1]:3000'])(
    'on this machine, %s, may ask in the demo',
    async (origin) => {
      expect((await preflight(origin, demo)).headers['access-control-allow-origin']).toBe(origin);
    },
  );

  it.each([
    'http://localhost.attacker.test',
    'http://localhost:80@attacker.test',
    'http://notlocalhost:3000',
    'http://127.0.0.1.attacker.test',
    'http://localhost:3000/x',
    'http://localhost:x',
    'null',
  ])('that only looks local, %s, may not', async (origin) => {
    expect((await preflight(origin, demo)).headers['access-control-allow-origin']).toBeUndefined();
    expect((await ask(origin, demo)).headers['access-control-allow-origin']).toBeUndefined();
  });
});
