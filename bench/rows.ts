import pg from 'pg';
import { startCompiler } from './compiled.js';
import { benchIssuer } from './issuer.js';
import { median, round, table, type Call, type Round } from './load-test.js';
import { DEADLINES, NEXT, OPEN, REFERRALS } from './query.js';
import { withRegion, type Region } from './region.js';
import { databaseTime } from './scale.js';
import { startServer } from './servers/child.js';
import type { Principals } from '../seeds/load/principals.js';
import { LARGE, SMALL } from '../seeds/load/size.js';

const CONNECTIONS = 20;
const ROUNDS = 7;
const SECONDS = 3;
const OPERATIONS: [name: string, document: string][] = [
  ['deadlines', DEADLINES],
  ['referrals', REFERRALS],
];
const LISTS: [name: string, document: string][] = [['next', NEXT], ...OPERATIONS];

const say = (line: string): void => console.log(line);

/** What row policies cost of a whole request, and how much dearer a read is with a hundred times as many rows. */
export async function rows(rounds = ROUNDS): Promise<void> {
  const small = await withRegion(SMALL, say, async (region) => {
    await costs(region, rounds);
    return medians(region);
  });
  const large = await withRegion(LARGE, say, medians);
  const growth = (Object.keys(small) as (keyof Principals)[]).map((who) => [
    who,
    ...LISTS.flatMap((_list, n) => {
      const [before = NaN, after = NaN] = [small[who][n], large[who][n]];
      return [before.toFixed(2), after.toFixed(2), (after / before).toFixed(2)];
    }),
  ]);
  say(`\ngrowth from ${SMALL} to ${LARGE} deadlines, median ms in the database under row policies`);
  say(table(['principal', ...LISTS.flatMap(([name]) => [name, 'large', 'growth'])], growth));
}

/** Whole requests with the policies and without them, round about, on one database. */
export async function costs({ url, principals }: Region, rounds: number): Promise<void> {
  const { jwk, token } = await benchIssuer();
  const { nationalId, grantId } = principals.bigMunicipality;
  const server = await startServer('ours', { databaseUrl: url, jwk, grantId, poolSize: 10 });
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    const authorization = `Bearer ${await token(nationalId)}`;
    const headers = { 'content-type': 'application/json', authorization, 'samlop-grant': grantId };
    const call = (query: string): Call => ({
      url: server.url,
      headers,
      body: JSON.stringify({ query, variables: { first: 50, status: OPEN } }),
    });
    const results = OPERATIONS.map((): [Round, Round][] => []);
    for (let i = 0; i < rounds; i += 1) {
      for (const [n, [, document]] of OPERATIONS.entries()) {
        const pair: Record<'with' | 'without', Round | undefined> = { with: undefined, without: undefined };
        const order = (['with', 'without'] as const).slice();
        for (const how of i % 2 ? order.reverse() : order) {
          await policies(admin, how === 'with');
          await round(call(document), CONNECTIONS, 1);
          pair[how] = await round(call(document), CONNECTIONS, SECONDS);
        }
        results[n]?.push([pair.with as Round, pair.without as Round]);
      }
      say(`round ${i + 1} of ${rounds}`);
    }
    await policies(admin, true);
    say('\nrequests a second, with row policies and without; what they cost of a whole request');
    say(
      table(
        ['operation', 'with', 'without', 'cost'],
        OPERATIONS.map(([name], n) => costOf(name, results[n] ?? [])),
      ),
    );
  } finally {
    await admin.end();
    await server.stop();
  }
}

/** The ratio is taken within each pair, so that what else the machine does falls on both sides of it. */
function costOf(name: string, pairs: [Round, Round][]): string[] {
  const cost = median(pairs.map(([on, off]) => off.perSecond / on.perSecond - 1));
  const [on, off] = [0, 1].map((side) => median(pairs.map((pair) => pair[side as 0 | 1].perSecond)));
  return [name, (on as number).toFixed(0), (off as number).toFixed(0), `${(cost * 100).toFixed(0)} %`];
}

/** One table after the other: what was under way when a round ended waits for none of them. */
async function policies(admin: pg.Client, on: boolean): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('public', 'audit') and tablename <> 'migration'`,
  );
  for (const { name } of rows) {
    await admin.query(`alter table ${name} ${on ? 'enable' : 'disable'} row level security`);
  }
}

async function medians({ url, principals }: Region): Promise<Record<keyof Principals, number[]>> {
  const compiler = await startCompiler(url);
  try {
    const found: [string, number[]][] = [];
    for (const [who, principal] of Object.entries(principals)) {
      const times: number[] = [];
      for (const [, document] of LISTS) {
        const compiled = await compiler.statement(principal, document, { first: 50, status: OPEN });
        times.push(await databaseTime(compiler, compiled, principal.grantId));
      }
      found.push([who, times]);
    }
    return Object.fromEntries(found) as Record<keyof Principals, number[]>;
  } finally {
    await compiler.close();
  }
}
