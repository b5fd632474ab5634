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
/** The small region and the large one are asked in turn: a machine that grows slower meanwhile slows both. */
const ROUNDS = 5;
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

/** Median time in the database, and of whole requests one after the other, for principals of every size, in a small region and in a large one. */
export async function scale(): Promise<void> {
  const names = Object.keys(NAMES) as (keyof Principals)[];
  await withAsked(SMALL, (small) =>
    withAsked(LARGE, async (large) => {
      const lines = new Map<string, string[][]>();
      for (const who of names) {
        for (const [title, measure] of MEASURES) {
          const [before, after] = await inTurn(
            () => measure(small, who),
            () => measure(large, who),
          );
          const line = [
            NAMES[who],
            String(small.principals[who].patients),
            before.toFixed(1),
            String(large.principals[who].patients),
            after.toFixed(1),
            (after / before).toFixed(2),
          ];
          lines.set(title, [...(lines.get(title) ?? []), line]);
        }
      }
      for (const [title, rows] of lines) {
        say(`\n${title}`);
        say(table(['principal', 'patients', 'small', 'patients', 'large', 'growth'], rows));
      }
    }),
  );
}

/** A region, and what it takes to ask it. */
interface Asked {
  principals: Principals;
  compiler: Compiler;
  call(who: keyof Principals, query: string): Promise<Call>;
}

type Measure = (asked: Asked, who: keyof Principals) => Promise<number>;

const PAGE = { first: 50, status: OPEN };
const MEASURES: [title: string, measure: Measure][] = [
  ...QUERIES.map(([name, document]): [string, Measure] => [
    `${name}, median ms in the database`,
    async ({ compiler, principals }, who) => {
      const compiled = await compiler.statement(principals[who], document, PAGE);
      return databaseTime(compiler, compiled, principals[who].grantId);
    },
  ]),
  ...REQUESTS.map(([name, document]): [string, Measure] => [
    `${name}, median ms`,
    async ({ call }, who) => requestTime(await call(who, document)),
  ]),
];

async function inTurn(small: () => Promise<number>, large: () => Promise<number>): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    times[0].push(await small());
    times[1].push(await large());
  }
  return [median(times[0]), median(times[1])];
}

function withAsked(deadlines: number, use: (asked: Asked) => Promise<void>): Promise<void> {
  return withRegion(deadlines, say, async ({ url, principals }) => {
    const compiler = await startCompiler(url);
    const { jwk, token } = await benchIssuer();
    const { grantId } = principals.bigMunicipality;
    // One connection: what it has prepared, it has for all that follows.
    const server = await startServer('ours', { databaseUrl: url, jwk, grantId, poolSize: 1 });
    const call = async (who: keyof Principals, query: string): Promise<Call> => ({
      url: server.url,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await token(principals[who].nationalId)}`,
        'samlop-grant': principals[who].grantId,
      },
      body: JSON.stringify({ query, variables: PAGE }),
    });
    try {
      await use({ principals, compiler, call });
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
  { text, values, databaseRole }: Pick<Compiled, 'text' | 'values' | 'databaseRole'>,
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
