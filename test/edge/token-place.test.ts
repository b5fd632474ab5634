import type { Server } from 'node:http';
import { Writable } from 'node:stream';
import request from 'supertest';
import { createLogger } from '../../api/src/platform/logger.js';
import { World } from '../support/world.js';
import { exchange, listening } from './raw.js';
import { isRefused } from './refused.js';

const ME = '{ me { person { id } } }';

describe('A caller is only known by the one Authorization header:', () => {
  let world: World;
  let server: Server;
  let token: string;
  const lines: string[] = [];

  beforeAll(async () => {
    const destination = new Writable({
      write: (line, _encoding, done) => (lines.push(String(line)), done()),
    });
    world = await World.start(undefined, { logger: createLogger('debug', destination) });
    token = world.rawToken(world.claims(await world.patient('Ann Ask')));
    server = await listening(world);
  });
  afterEach(() => expect(lines.filter((line) => /eyJ|Bearer/.test(line))).toEqual([]));
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await world.stop();
  });

  const post = (headers: Record<string, string>, query = ME, path = '/graphql', more: object = {}) =>
    request(world.app.handler)
      .post(path)
      .set(headers)
      .send({ query, ...more });

  it.each<[string, () => request.Test]>([
    ['not by the query string', () => post({}, ME, `/graphql?access_token=${token}&token=${token}`)],
    [
      'not by a cookie',
      () => post({ Cookie: `access_token=${token}; token=${token}; Authorization=Bearer ${token}` }),
    ],
    [
      'not by the body',
      () => post({}, ME, '/graphql', { access_token: token, extensions: { authorization: token } }),
    ],
    [
      'not by another header',
      () => post({ 'X-Access-Token': token, 'Proxy-Authorization': `Bearer ${token}` }),
    ],
    [
      'not as a password',
      () => post({ Authorization: `Basic ${Buffer.from(`x:${token}`).toString('base64')}` }),
    ],
    ['not by DPoP, which is not spoken yet', () => post({ Authorization: `DPoP ${token}` })],
    ['not by two tokens in one', () => post({ Authorization: `Bearer ${token}, Bearer ${token}` })],
    ['not without a scheme', () => post({ Authorization: token })],
  ])('%s', (_what, call) => isRefused(call()));

  it.each([
    ['the same token twice', (good: string) => [good, good]],
    ['a good one and a bad one', (good: string) => [good, 'x']],
    ['a bad one and a good one', (good: string) => ['x', good]],
  ])('not by two headers, with %s', async (_what, tokens) => {
    const body = JSON.stringify({ query: ME });
    const headers = tokens(token).map((each) => `Authorization: Bearer ${each}\r\n`);
    const answer = await exchange(
      server,
      `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n${headers.join('')}Content-Length: ${body.length}\r\n\r\n${body}`,
    );
    expect(answer.status).toBe(401);
    expect(answer.body).toContain('"UNAUTHENTICATED"');
  });
});
