import type { Server } from 'node:http';
import { serverAudits } from 'graphql-http';
import { World } from '../support/world.js';
import { listening, urlOf } from './raw.js';

/** What we do otherwise than the audit would have it, and why. */
const NO_GET = 'GET is not answered at all: what lies in a URL ends up in logs and histories.';
const REFUSED_IS_4XX =
  'What is refused before it runs is 400 in both media types: proxies, logs and rate limits see it without reading JSON.';
const ACCEPTED: Record<string, string> = {
  '5A70': NO_GET,
  D6D5: NO_GET,
  '6A70': NO_GET,
  '572B': REFUSED_IS_4XX,
  FDE2: REFUSED_IS_4XX,
  '7B9B': REFUSED_IS_4XX,
};

describe('GraphQL over HTTP', () => {
  let world: World;
  let server: Server;
  let token: string;
  beforeAll(async () => {
    world = await World.start();
    server = await listening(world);
    token = await world.token(await world.patient());
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await world.stop();
  });

  const audits = serverAudits({
    url: () => urlOf(server),
    // Fields that are not public need a caller; the audits ask for the schema.
    fetchFn: (url: string, init?: RequestInit) =>
      fetch(url, { ...init, headers: { ...(init?.headers as object), authorization: `Bearer ${token}` } }),
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s: %s',
    async (id, _name, audit) => {
      const result = await audit.fn();
      if (id in ACCEPTED) expect(result.status).not.toBe('ok');
      else expect('reason' in result ? result.reason : result.status).toBe('ok');
      expect(result.status).not.toBe('error');
    },
  );

  it('has the audits that we think it has', () => {
    expect(audits.length).toBeGreaterThanOrEqual(60);
    expect(audits.map((audit) => audit.id)).toEqual(expect.arrayContaining(Object.keys(ACCEPTED)));
  });
});
