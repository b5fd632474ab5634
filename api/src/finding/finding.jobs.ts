import { GATHER } from './gather.sql.js';
import { RULES } from './rules.sql.js';
import { LOCK, NOTE_ALL, SCAN } from './scan.sql.js';
import { CHANGED, EXPLAIN_LATER, RECOUNT, REST, UNGATHER, WITHDRAW } from './later.sql.js';
import { BREAK_GLASS, FORGET, JUDGE, MARK } from './settle.sql.js';
import { tellOfOpened, type Opened } from './tell.js';
import { Action } from '../authz/actions.js';
import type { Job, JobTools } from '../platform/feature.js';
import type { Work } from '../write/work.js';

/** Finds in the log what somebody has to ask about. What a worker that died had begun is rolled back, and found again. */
export const findLooks: Job = (tools) => findUntil(tools, null);

/** The same, of no transaction from this one on. */
export async function findUntil({ asSystem }: JobTools, until: number | null): Promise<void> {
  while (await asSystem('findLooks', Action.READ, (work) => find(work, until)));
}

/** One stretch of the log, whole or not at all; true: there is more of it. */
async function find(work: Work, until: number | null): Promise<boolean> {
  const now = work.now.toISOString();
  await work.sql(LOCK);
  await work.sql(NOTE_ALL);
  const scanned = await work.sql<{ id: string | null; more: boolean }>(SCAN, [
    now,
    until?.toString() ?? null,
  ]);
  await work.sql(BREAK_GLASS, [now]);
  const explained = await explainLater(work, now);
  await work.sql(MARK, [now]);
  await work.sql(FORGET, [explained]);
  for (const rule of RULES) await work.sql(rule, rule.includes('$1') ? [now] : []);
  const gathered = await work.sql<Opened>(GATHER, [now]);
  const judged = await work.sql<Opened & { opened: boolean | null }>(JUDGE, [now]);
  if (explained.length) await work.sql(RECOUNT, [explained]);
  const opened = [...gathered, ...judged].filter((each) => each.opened);
  for (const { id } of opened) work.did('AccessFinding', id, null);
  await tellOfOpened(work, opened);
  return scanned.some(({ more }) => more);
}

/** What was registered after the looks were found; tells the findings some rows of which it explains. */
async function explainLater(work: Work, now: string): Promise<string[]> {
  const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);
  const changed = ids(await work.sql<{ id: string }>(CHANGED));
  const explained = ids(await work.sql<{ id: string }>(EXPLAIN_LATER, [now, changed]));
  if (!explained.length) return [];
  await work.sql(REST, [explained]);
  for (const statement of [WITHDRAW, UNGATHER])
    for (const { id } of await work.sql<Opened>(statement, [now, explained]))
      work.did('AccessFinding', id, null);
  return explained;
}
