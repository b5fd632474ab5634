import { databaseTime } from './scale.js';
import { startCompiler, type Compiler } from './compiled.js';
import { recomputeBench } from './clock-recompute.js';
import { replayBench } from './clock-replay.js';
import { table } from './load-test.js';
import { NEXT, OPEN } from './query.js';
import { withRegion } from './region.js';
import { summarySql } from '../api/src/deadline/summary.service.js';
import { SummaryBy } from '../api/src/deadline/summary.type.js';
import { DEADLINE_STATUSES, type DeadlineStatus } from '../api/src/deadline/deadline.status.js';
import { CallerLookup } from '../api/src/authn/caller.js';
import { databaseRoleOf } from '../api/src/authz/database-role.js';
import { policies } from '../api/src/features.js';
import { Statement } from '../api/src/read/statement.js';
import type { Compiled } from '../api/src/read/compile.js';
import { LARGE, SMALL } from '../seeds/load/size.js';
import type { LoadedPrincipal, Principals } from '../seeds/load/principals.js';

const RUNS = 9;

const say = (line: string): void => console.log(line);

const NAMES: Partial<Record<keyof Principals, string>> = {
  bigMunicipality: 'big municipality',
  hospital: 'hospital',
  smallMunicipality: 'small municipality',
  coordinator: 'coordinator',
  gp: 'GP',
};

type Measure = (compiler: Compiler, who: LoadedPrincipal) => Promise<number>;

const summaryOf =
  (by: SummaryBy, statuses: readonly DeadlineStatus[]): Measure =>
  async (compiler, who) =>
    databaseTime(compiler, await summary(compiler, who, by, statuses), who.grantId, RUNS);

const MEASURES: [name: string, measure: Measure][] = [
  ['summary by unit, open', summaryOf(SummaryBy.UNIT, OPEN as DeadlineStatus[])],
  ['summary by coordinator, open', summaryOf(SummaryBy.COORDINATOR, OPEN as DeadlineStatus[])],
  ['summary by unit, all statuses', summaryOf(SummaryBy.UNIT, DEADLINE_STATUSES)],
  [
    'the first 50 of any status',
    async (compiler, who) =>
      databaseTime(
        compiler,
        await compiler.statement(who, NEXT, { first: 50, status: null }),
        who.grantId,
        RUNS,
      ),
  ],
];

async function summary(
  compiler: Compiler,
  { nationalId, grantId }: LoadedPrincipal,
  by: SummaryBy,
  statuses: readonly DeadlineStatus[],
): Promise<Compiled> {
  const now = new Date();
  const callers = new CallerLookup(compiler.pool, policies);
  const caller = await callers.find({ nationalId, clientId: 'bench' }, grantId, now);
  if (!caller.rights) throw new Error(`${grantId} gives no rights`);
  const s = new Statement(caller.rights, now, 'nb');
  const databaseRole = databaseRoleOf(caller.rights.principal);
  return { text: summarySql(s, { by }, statuses), values: s.values, databaseRole } as unknown as Compiled;
}

/** The clock: one pathway after an event, a hundred thousand replayed, and counts over small and large regions. */
export async function clock(): Promise<void> {
  await replayBench(say);
  const small = await measured(SMALL, true);
  const large = await measured(LARGE, false);
  for (const [n, [name]] of MEASURES.entries()) {
    say(`\n${name}, median ms in the database`);
    const rows = (Object.keys(NAMES) as (keyof Principals)[]).map((who) => {
      const [a, b] = [small.get(who)?.[n] ?? NaN, large.get(who)?.[n] ?? NaN];
      return [NAMES[who] as string, a.toFixed(1), b.toFixed(1), (b / a).toFixed(1)];
    });
    say(table(['principal', String(SMALL), String(LARGE), 'growth'], rows));
  }
}

function measured(deadlines: number, recompute: boolean): Promise<Map<keyof Principals, number[]>> {
  return withRegion(deadlines, say, async ({ url, principals }) => {
    const compiler = await startCompiler(url);
    try {
      if (recompute) await recomputeBench(url, say);
      return await counts(compiler, principals);
    } finally {
      await compiler.close();
    }
  });
}

export async function counts(
  compiler: Compiler,
  principals: Principals,
): Promise<Map<keyof Principals, number[]>> {
  const results = new Map<keyof Principals, number[]>();
  for (const who of Object.keys(NAMES) as (keyof Principals)[]) {
    const times: number[] = [];
    for (const [, measure] of MEASURES) times.push(await measure(compiler, principals[who]));
    results.set(who, times);
  }
  return results;
}
