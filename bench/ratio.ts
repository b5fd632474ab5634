import { isDeepStrictEqual } from 'node:util';
import { benchIssuer } from './issuer.js';
import { median, round, table, type Call, type Round } from './load-test.js';
import { DEADLINES, OPEN } from './query.js';
import { withRegion } from './region.js';
import { startServer } from './servers/child.js';
import { SMALL } from '../seeds/load/size.js';

const CONNECTIONS = 20;
const ROUNDS = 9;
const SECONDS = 3;

/** The first is what the others are measured against. */
const SERVERS: [program: string, name: string][] = [
  ['one-trip', 'by hand, the same work'],
  ['two-trips', 'by hand, the same work, grant looked up first'],
  ['ours', 'the API'],
  ['only-the-read', 'by hand, neither policy nor log'],
];

const say = (line: string): void => console.log(line);

/** The API against servers written by hand for this one page: alternating rounds, the same database. */
export function ratio(rounds = ROUNDS): Promise<void> {
  return withRegion(SMALL, say, async ({ url, principals }) => {
    const { jwk, token } = await benchIssuer();
    const { nationalId, grantId } = principals.bigMunicipality;
    const start = { databaseUrl: url, jwk, grantId, poolSize: 10 };
    const servers = await Promise.all(SERVERS.map(([program]) => startServer(program, start)));
    try {
      const headers = {
        'content-type': 'application/json',
        authorization: `Bearer ${await token(nationalId)}`,
        'samlop-grant': grantId,
      };
      const body = JSON.stringify({ query: DEADLINES, variables: { first: 50, status: OPEN } });
      const calls = servers.map((server): Call => ({ url: server.url, headers, body }));
      await compare(calls);
      for (const call of calls) await round(call, CONNECTIONS, 3);
      const results: Round[][] = [];
      for (let i = 0; i < rounds; i += 1) {
        const row: Round[] = [];
        // Each follows each in turn: whoever comes after a heavy neighbour is not always the same.
        for (let k = 0; k < calls.length; k += 1) {
          const n = (i + k) % calls.length;
          row[n] = await round(calls[n] as Call, CONNECTIONS, SECONDS);
        }
        results.push(row);
        say(`round ${i + 1} of ${rounds}`);
      }
      say(`\n${summary(results)}`);
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
  });
}

/** Medians; the ratio is taken within each round, so that what else the machine does falls on both sides of it. */
function summary(results: Round[][]): string {
  const rows = SERVERS.map(([, name], n) => {
    const of = (pick: (round: Round) => number): number =>
      median(results.map((row) => pick(row[n] as Round)));
    const ratios = results.map((row) => (row[n] as Round).perSecond / (row[0] as Round).perSecond);
    return [
      name,
      of((each) => each.perSecond).toFixed(0),
      median(ratios).toFixed(2),
      of((each) => each.p50).toFixed(1),
      of((each) => each.p95).toFixed(1),
    ];
  });
  return table(['server', 'requests/s', 'ratio', 'p50 ms', 'p95 ms'], rows);
}

/** Every server gives the same JSON, with rows in it; else nothing is measured. */
async function compare(calls: Call[]): Promise<void> {
  const answers = await Promise.all(
    calls.map(async ({ url, headers, body }) => {
      const response = await fetch(url, { method: 'POST', headers, body });
      return (await response.json()) as { data?: { deadlines: { nodes: unknown[] } }; errors?: unknown };
    }),
  );
  const [first] = answers;
  if (first?.data?.deadlines.nodes.length !== 50)
    throw new Error(`not 50 rows: ${JSON.stringify(first).slice(0, 500)}`);
  answers.forEach((answer, n) => {
    if (!isDeepStrictEqual(answer, first))
      throw new Error(
        `${SERVERS[n]?.[1]} answers otherwise:\n${JSON.stringify(answer).slice(0, 900)}\n${JSON.stringify(first).slice(0, 900)}`,
      );
  });
  say(
    `the answers are equal: ${first.data.deadlines.nodes.length} rows, ${JSON.stringify(first).length} bytes`,
  );
}
