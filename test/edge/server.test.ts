import { createServer, type Server } from 'node:http';
import { hardenServer } from '../../api/src/edge/server.js';
import { World } from '../support/world.js';
import { exchange, listening } from './raw.js';

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
const BODY = '{"query":"{ __typename }"}';
const LENGTH = `Content-Length: ${BODY.length}\r\n`;

describe('The server, spoken to by hand', () => {
  let world: World;
  let server: Server;
  beforeAll(async () => {
    world = await World.start();
    server = await listening(world);
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await world.stop();
  });

  it('understands what is said properly', async () => {
    const answer = await exchange(server, `${HEAD}Connection: close\r\n${LENGTH}\r\n${BODY}`);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('"__typename":"Query"');
  });

  it.each([
    ['both a length and chunks', `${HEAD}${LENGTH}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['two lengths', `${HEAD}${LENGTH}Content-Length: 5\r\n\r\n${BODY}`],
    ['a length that is no number', `${HEAD}Content-Length: +26\r\n\r\n${BODY}`],
    ['chunks that are said twice', `${HEAD}Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n`],
    ['a chunk whose size is no number', `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n`],
    ['a folded header', `${HEAD}X-A: a\r\n b\r\n${LENGTH}\r\n${BODY}`],
    [
      'line feeds alone',
      `POST /graphql HTTP/1.1\nHost: x\nContent-Type: application/json\n${LENGTH}\n${BODY}`,
    ],
    ['a space before the colon', `${HEAD}Content-Length : 26\r\n\r\n${BODY}`],
    ['NUL in a header', `${HEAD}X-A: \0\r\n${LENGTH}\r\n${BODY}`],
    ['no HTTP at all', 'hello\r\n\r\n'],
  ])('hangs up on %s, with 400 in JSON', async (_what, bytes) => {
    const answer = await exchange(server, bytes);
    expect(answer.status).toBe(400);
    expect(answer.head).toMatch(/Content-Type: application\/json/i);
    expect(answer.head).toMatch(/Connection: close/i);
    const { errors } = JSON.parse(answer.body) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(answer.text.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it('answers headers above 16 kB with 431, in JSON', async () => {
    const answer = await exchange(server, `${HEAD}X-A: ${'a'.repeat(17_000)}\r\n${LENGTH}\r\n${BODY}`);
    expect(answer.status).toBe(431);
    expect(JSON.parse(answer.body)).toMatchObject({
      errors: [
        { extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'headers', rule: 'HEADER_SIZE' }] } },
      ],
    });
  });

  it('answers an expectation that it does not know with 417', async () => {
    const answer = await exchange(server, `${HEAD}Expect: a miracle\r\n${LENGTH}\r\n${BODY}`);
    expect(answer.status).toBe(417);
    expect(JSON.parse(answer.body)).toHaveProperty('errors');
  });

  it('refuses a body that says that it is too large before a byte of it is sent', async () => {
    const answer = await exchange(server, `${HEAD}Content-Length: ${1024 * 1024 + 1}\r\n\r\n`);
    expect(answer.status).toBe(413);
  });

  it('refuses chunks without end once they are too large, keeps none of them, and hangs up', async () => {
    const data = Buffer.alloc(64 * 1024, 'x');
    const chunk = Buffer.concat([Buffer.from('10000\r\n'), data, Buffer.from('\r\n')]);
    const answer = await exchange(server, `${HEAD}Transfer-Encoding: chunked\r\n\r\n`, () => chunk);
    expect(answer.status).toBe(413);
  });

  it('sends nobody elsewhere: a path that climbs out of its folder is not found', async () => {
    const answer = await exchange(server, 'GET /graphql/.. HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('answers each of a thousand pipelined requests: on a busy machine some with that there is no room', async () => {
    const many = Array(1000).fill(`${HEAD}${LENGTH}\r\n${BODY}`).join('');
    const answer = await exchange(server, `${many}${HEAD}Connection: close\r\n${LENGTH}\r\n${BODY}`);
    const statuses = answer.text.match(/HTTP\/1\.1 \d+/g) ?? [];
    expect(statuses).toHaveLength(1001);
    // They come all at once, and wait for a connection to the database for a second and no longer.
    expect([...new Set(statuses)].filter((status) => !/ (200|503)$/.test(status))).toEqual([]);
    // How many find one within it is the machine's speed; that there is room again afterwards is not.
    expect(statuses.filter((status) => status.endsWith(' 200')).length).toBeGreaterThan(0);
    const after = await exchange(server, `${HEAD}Connection: close\r\n${LENGTH}\r\n${BODY}`);
    expect(after.status).toBe(200);
  });

  it.each([
    ['its headers', HEAD],
    ['its body', `${HEAD}${LENGTH}\r\n{"query":`],
  ])('answers whoever is slow with %s 408, and hangs up', async (_what, bytes) => {
    const impatient = hardenServer(createServer({ connectionsCheckingInterval: 50 }, world.app.handler));
    impatient.headersTimeout = impatient.requestTimeout = 200;
    await new Promise<void>((resolve) => impatient.listen(0, '127.0.0.1', resolve));
    try {
      const answer = await exchange(impatient, bytes);
      expect(answer.status).toBe(408);
      expect(JSON.parse(answer.body)).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'request', rule: 'TIMEOUT' }] } }],
      });
    } finally {
      impatient.close();
      impatient.closeAllConnections();
    }
  });

  it('is as patient as it says, and no more', () => {
    expect(server).toMatchObject({ headersTimeout: 15_000, requestTimeout: 60_000 });
  });
});
