import { startCompiler, type Compiler } from './compiled.js';
import { benchIssuer } from './issuer.js';
import { median, table, type Call } from './load-test.js';
import { startServer } from './servers/child.js';
import { DEADLINES, NEXT, OPEN, REFERRALS, TOTAL } from './query.js';
import { withRegion } from './region.js';
import type { Compiled } from '../api/src/read/compile.js';
import { LARGE, SMALL } from '../seeds/load/size.js';
import type { Principals } from '../seeds/load/principals.js';

const RUNS = 25;
const WARM = 3;
const QUERIES: [name: string, document: string][] = [
  ['the 50 next open deadlines', NEXT],
  ['the same with all that a page shows', DEADLINES],
  ['how many open deadlines', TOTAL],
  ['the first page of referrals', REFERRALS],
];
/** Asked of the API over HTTP, too. */
const REQUESTS: [name: string, document: string][] = [
  ['a whole request for the 50 next open deadlines with all that a page shows', DEADLINES],
  ['a whole request for the first page of referrals', REFERRALS],
];
const NAMES: Record<keyof Principals, string> = {
  bigMunicipality: 'big municipality',
  smallMunicipality: 'small municipality',
  hospital: 'hospital',
  coordinator: 'coordinator',
  gp: 'GP',
  patient: 'patient',
};

const say = (line: string): void => console.log(line);

interface Measured {
  patients: number;
  milliseconds: number[];
}

/** Median time in the database, and of whole requests one after the other, for principals of every size, in a small region and in a large one. */
export async function scale(): Promise<void> {
  const [small, large] = [await measure(SMALL), await measure(LARGE)];
  const tables = [
    ...QUERIES.map(([name]) => `${name}, median ms in the database`),
    ...REQUESTS.map(([name]) => `${name}, median ms`),
  ];
  for (const [n, name] of tables.entries()) {
    say(`\n${name}`);
    say(
      table(
        ['principal', 'patients', 'small', 'patients', 'large', 'growth'],
        (Object.keys(NAMES) as (keyof Principals)[]).map((who) => {
          const [before, after] = [small[who], large[who]];
          const [a, b] = [before.milliseconds[n] ?? NaN, after.milliseconds[n] ?? NaN];
          return [
            NAMES[who],
            String(before.patients),
            a.toFixed(1),
            String(after.patients),
            b.toFixed(1),
            (b / a).toFixed(2),
          ];
        }),
      ),
    );
  }
}

function measure(deadlines: number): Promise<Record<keyof Principals, Measured>> {
  return withRegion(deadlines, say, async ({ url, principals }) => {
    const compiler = await startCompiler(url);
    const { jwk, token } = await benchIssuer();
    // One connection: what it has prepared, it has for all that follows.
    const server = await startServer('ours', {
      databaseUrl: url,
      jwk,
      grantId: principals.bigMunicipality.grantId,
      poolSize: 1,
    });
    try {
      const results: Partial<Record<keyof Principals, Measured>> = {};
      for (const who of Object.keys(NAMES) as (keyof Principals)[]) {
        const milliseconds: number[] = [];
        for (const [, document] of QUERIES) {
          const compiled = await compiler.statement(principals[who], document, { first: 50, status: OPEN });
          milliseconds.push(await databaseTime(compiler, compiled, principals[who].grantId));
        }
        const { nationalId, grantId } = principals[who];
        const headers = {
          'content-type': 'application/json',
          authorization: `Bearer ${await token(nationalId)}`,
          'samlop-grant': grantId,
        };
        for (const [, query] of REQUESTS) {
          const body = JSON.stringify({ query, variables: { first: 50, status: OPEN } });
          milliseconds.push(await requestTime({ url: server.url, headers, body }));
        }
        results[who] = { patients: principals[who].patients, milliseconds };
      }
      return results as Record<keyof Principals, Measured>;
    } finally {
      await server.stop();
      await compiler.close();
    }
  });
}

/** Of requests one after the other, as somebody waits for them who is alone; plans are chosen after some. */
async function requestTime({ url, headers, body }: Call, runs = 4 * RUNS): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs + 4 * WARM; i += 1) {
    const began = performance.now();
    const answer = await fetch(url, { method: 'POST', headers, body });
    const text = await answer.text();
    if (i >= 4 * WARM) times.push(performance.now() - began);
    if (!answer.ok || text.includes('"errors"')) throw new Error(`${answer.status}: ${text.slice(0, 200)}`);
  }
  return median(times);
}

/** Warm, with a generic plan as in service, and the log entry taken back. */
export async function databaseTime(
  { pool }: Compiler,
  { text, values, databaseRole }: Compiled,
  grantId: string,
  runs = RUNS,
): Promise<number> {
  const client = await pool.connect();
  const execute = `execute measured(${values.map(literal).join(', ')})`;
  const times: number[] = [];
  try {
    for (let i = 0; i < runs + WARM; i += 1) {
      await client.query('begin');
      await client.query(`select app.act_as($1, now()), set_config('role', $2, true)`, [
        grantId,
        databaseRole,
      ]);
      if (i === 0) await client.query(`prepare measured as ${text}`);
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain (analyze, timing off) ${execute}`,
      );
      await client.query('rollback');
      const line = rows.find((row) => row['QUERY PLAN'].startsWith('Execution Time'))?.['QUERY PLAN'];
      if (i >= WARM) times.push(Number(/[\d.]+/.exec(line ?? '')?.[0]));
    }
    await client.query('deallocate measured');
  } finally {
    client.release();
  }
  return median(times);
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  const text = Array.isArray(value) ? `{${value.map(String).join(',')}}` : String(value as string);
  return `'${text.replace(/'/g, "''")}'`;
}
