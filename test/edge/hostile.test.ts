import type { Server } from 'node:http';
import { HOSTILE, ONLY_TEXT, type Hostile } from './hostile.js';
import { listening, urlOf } from './raw.js';
import { ERROR_CODES } from '../../api/src/platform/errors.js';
import { World, type Actor } from '../support/world.js';

/** What may grow while a request is refused: buffers of Node's own, and nothing of the size of a bomb. */
const MOST_GROWTH = 48 * 1024 * 1024;

describe('A hostile request', () => {
  let world: World;
  let server: Server;
  let ann: Actor;
  let token: string;
  let tables: string[];
  beforeAll(async () => {
    world = await World.start();
    ann = await world.patient('Ann Ask');
    token = await world.token(ann);
    server = await listening(world);
    const rows = await world.db.sql<{ name: string }>(
      `select tablename as name from pg_tables where schemaname in ('public', 'audit', 'edge', 'running') and tablename like '%\\_%'`,
    );
    tables = rows.map(({ name }) => name);
  });
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await world.stop();
  });

  const send = ({ method = 'POST', path = '/graphql', headers = {}, ...sent }: Partial<Hostile>) =>
    fetch(new URL(path, urlOf(server)), {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}`, ...headers },
      ...(method === 'GET'
        ? {}
        : { body: sent.body ?? JSON.stringify({ query: sent.query, variables: sent.variables ?? {} }) }),
    });
  const isReady = async (): Promise<boolean> => (await send({ method: 'GET', path: '/health/ready' })).ok;

  it.each(HOSTILE.map((each) => [each.what, each] as const))('is refused: %s', async (_what, hostile) => {
    const before = process.memoryUsage().rss;
    const answer = await send(hostile);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    const { errors, data } = JSON.parse(text) as {
      errors: { extensions: { code: string } }[];
      data?: unknown;
    };
    expect({ status: answer.status, code: errors[0]?.extensions.code }).toEqual({
      status: hostile.status,
      code: hostile.code,
    });
    expect(ERROR_CODES).toContain(errors[0]?.extensions.code);
    expect(data).toBeUndefined();
    expect(text).not.toMatch(/\bat .*[:(]\d+|node_modules|stack|select |SyntaxError|\/api\/src\//);
    expect(tables.filter((name) => text.includes(name))).toEqual([]);
    expect(text.length).toBeLessThan(20_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(MOST_GROWTH);
    expect(await isReady()).toBe(true);
  });

  it.each(ONLY_TEXT)('that is only text finds nobody, and harms nothing: %j', async (q) => {
    const query = 'query($q: String) { patients(filter: { q: $q }) { totalCount } }';
    const answer = await send({ query, variables: { q } });
    expect(await answer.json()).toEqual({ data: { patients: { totalCount: 0 } } });
    const all = await send({ query: '{ patients { totalCount } }' });
    expect(await all.json()).toEqual({ data: { patients: { totalCount: 1 } } });
  });

  it.each(['2027-03-28T02:30:00+01:00', '2027-10-31T02:30:00+02:00', '2027-01-01T00:00:00+14:00'])(
    'that is only an unusual instant is answered: %s',
    async (t) => {
      const query = 'query($t: DateTime) { myAccessLog(filter: { to: $t }) { totalCount } }';
      const answer = await send({ query, variables: { t } });
      expect(await answer.json()).toEqual({ data: { myAccessLog: { totalCount: expect.any(Number) } } });
    },
  );
});
