import { findUntil } from '../../../api/src/finding/finding.jobs.js';
import { workable } from '../../../api/src/finding/finding.reads.js';
import type { Jobs } from '../../support/jobs.js';
import type { World } from '../../support/world.js';
import { at } from './load.js';
import { isWeekend } from './ordinary.js';
import type { Planted } from './planted.js';

export interface Reviewed {
  id: string;
  kinds: string[];
  priority: string;
  planted: number[];
}
export interface Followed {
  reviewed: Reviewed[];
  /** Those found by a review, of those planted. */
  found: Set<number>;
  /** Findings of those planted that stood open, and not reviewed, after the first reviews. */
  waiting: number;
  seconds: number;
}
/** As many reviews as it is asked of how many were right, and how many that were right still waited. */
const FIRST = 200;

/** Two auditors, ten findings each in a working day, in the order of the list; and before each the job, over what came since. */
export async function follow(
  world: World,
  jobs: Jobs,
  auditorId: string,
  { days, workingDays, each }: { days: number; workingDays: number; each: number },
): Promise<Followed> {
  const [reviewed, found] = [[] as Reviewed[], new Set<number>()];
  let [worked, seconds, waiting] = [0, 0, 0];
  for (let day = 0; day < days; day++) {
    if (isWeekend(day + 1)) continue;
    const morning = at((day + 1) * 1440 + 360);
    world.clock.set(morning.toISOString());
    const start = Date.now();
    await findUntil(jobs.tools, day + 2);
    seconds += (Date.now() - start) / 1000;
    if (worked === workingDays) continue;
    worked++;
    const before = reviewed.length;
    for (const one of await review(world, auditorId, 2 * each, morning)) {
      reviewed.push(one);
      one.planted.forEach((n) => found.add(n));
    }
    if (before < FIRST && reviewed.length >= FIRST) waiting = await stillOpen(world);
  }
  return { reviewed, found, waiting, seconds };
}

async function stillOpen(world: World): Promise<number> {
  const [row] = await world.db.sql<{ n: number }>(
    `select count(distinct f.id)::int as n from log_finding f join log_finding_reason q on q.finding_id = f.id
      cross join unnest(q.row_ids) r join planted p on p.row_id = r where f.status = 'OPEN'`,
  );
  return row?.n ?? 0;
}

/** Each is closed as what it was. */
function review(world: World, auditorId: string, count: number, now: Date): Promise<Reviewed[]> {
  return world.db.sql<Reviewed>(
    `with top as (
       select f.id, f.kinds, f.priority, array(select distinct p.n from log_finding_reason q cross join unnest(q.row_ids) r join planted p on p.row_id = r
                                    where q.finding_id = f.id) as planted
         from log_finding f where f.closed_at is null and f.status = 'OPEN'
        order by ${workable('f')}, f.priority, f.first_at, f.id limit $3),
     closed as (
       update log_finding f set status = 'CLOSED', closed_at = $2, reviewed_at = $2, reviewed_by = $1, note = 'spurt og besvart',
              outcome = case when t.planted = '{}' then 'EXPLAINED' else 'BREACH' end from top t where t.id = f.id)
     select * from top`,
    [auditorId, now, count],
  );
}

/** What it came to, in lines to be printed. */
export function told({ reviewed, found, waiting, seconds }: Followed, planted: readonly Planted[]): string[] {
  const share = (some: number, all: number): string =>
    `${some} of ${all} (${((100 * some) / Math.max(1, all)).toFixed(1)} %)`;
  const kinds = [...new Set(planted.map(({ kind }) => kind))].map((kind) => {
    const those = planted.filter((each) => each.kind === kind);
    return `  ${kind}: ${share(those.filter(({ n }) => found.has(n)).length, those.length)}`;
  });
  const precision = (of: readonly Reviewed[]) =>
    share(of.filter((each) => each.planted.length).length, of.length);
  const inOrder = [...reviewed].sort((a, b) => (a.priority < b.priority ? -1 : 1));
  const bands = [...new Set(reviewed.map(({ priority }) => priority[0] ?? ''))].sort();
  const byBand = bands.map((band, i) => {
    const [here, upTo] = [
      reviewed.filter(({ priority }) => priority.startsWith(band)),
      reviewed.filter(({ priority }) => bands.slice(0, i + 1).includes(priority[0] ?? '')),
    ];
    const people = new Set(upTo.flatMap((each) => each.planted)).size;
    return `  ${band}: a breach ${precision(here)}; found by these and those before: ${share(people, planted.length)}`;
  });
  const ranks = new Map<string, [number, number]>();
  for (const { kinds: fired, planted: of } of reviewed) {
    const [all, right] = ranks.get(fired.join('+')) ?? [0, 0];
    ranks.set(fired.join('+'), [all + 1, right + (of.length ? 1 : 0)]);
  }
  return [
    `found ${share(found.size, planted.length)} of those planted, by ${reviewed.length} reviews`,
    ...kinds,
    `precision of the first ${FIRST} reviewed: ${precision(reviewed.slice(0, FIRST))}, while ${waiting} breaches stood open; of all: ${precision(reviewed)}`,
    `of the ${FIRST} that stand first by their reasons: ${precision(inOrder.slice(0, FIRST))}`,
    ...byBand,
    `the job took ${seconds.toFixed(1)} s`,
    ...[...ranks]
      .sort(([, a], [, b]) => b[0] - a[0])
      .slice(0, 25)
      .map(([fired, [all, right]]) => `  ${fired}: ${right}/${all}`),
  ];
}
