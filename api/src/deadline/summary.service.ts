import { deadlines } from './deadline.reads.js';
import {
  DEADLINE_STATUSES,
  deadlineStatusSql,
  openStatusSql,
  type DeadlineStatus,
} from './deadline.status.js';
import { dimension, type Dimension } from './summary.dimensions.js';
import { SummaryBy, type DeadlineSummary, type DeadlineSummaryArgs } from './summary.type.js';
import { resourceOf } from '../read/resource.js';
import { Scope } from '../read/scope.js';
import type { Statement } from '../read/statement.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

const fieldOf = (status: DeadlineStatus): string =>
  status.toLowerCase().replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** The statuses whose counts were asked for; all of them where none was. */
function asked(fields: ReadonlySet<string>): DeadlineStatus[] {
  const named = DEADLINE_STATUSES.filter((status) => fields.has(fieldOf(status)));
  return named.length ? named : [...DEADLINE_STATUSES];
}

/**
 * Deadlines that the caller may see, counted by status; names no patient, and is logged as a look all the same. Only
 * what is asked for is counted: open ones of an organisation from its audience, so that a start page does not go
 * through what was met years ago.
 */
export async function deadlineSummary(
  work: Work,
  args: DeadlineSummaryArgs,
  fields: ReadonlySet<string>,
): Promise<DeadlineSummary[]> {
  const statuses = asked(fields).filter((status) => args.filter?.status?.includes(status as never) ?? true);
  work.did('Deadline', null, null);
  if (!statuses.length) return [];
  const s = work.statement();
  const text = summarySql(s, args, statuses);
  return work.sql<DeadlineSummary & Row>(text, s.values);
}

/** The statement alone, for those who measure it. */
export function summarySql(
  s: Statement,
  args: DeadlineSummaryArgs,
  statuses: readonly DeadlineStatus[],
): string {
  const every = statuses.length === DEADLINE_STATUSES.length;
  const filter = { ...args.filter, status: every ? null : statuses };
  const scope = new Scope(s, deadlines, resourceOf(deadlines.type()), filter, null);
  const { from, where } = scope.whole('t');
  const first = dimension(args.by, 1, s);
  const second = args.thenBy ? dimension(args.thenBy, 2, s) : null;
  const of =
    `from ${from} ${[first.join, second?.join].filter(Boolean).join(' ')}` +
    ` where ${where.join(' and ') || 'true'}`;
  const keys = `${first.key} as key, ${second?.key ?? 'null::text'} as then_key`;
  const counted = from.startsWith(`${deadlines.driver?.alone?.table} `)
    ? byDay(keys, of, s.today)
    : `select ${keys}, ${deadlineStatusSql('t', s.today)} as status, count(*) as n ${of} group by 1, 2, 3`;
  const written = (each: Dimension | null, column: string): string =>
    each ? (each.text?.(`c.${column}`) ?? `c.${column}::text`) : 'null::text';
  const counts = DEADLINE_STATUSES.map(
    (each) => `coalesce(sum(x.n) filter (where x.status = '${each}'), 0)::int as "${fieldOf(each)}"`,
  );
  const labelled =
    `select x.key, x.then_key, ${first.label('x.key')} as label, ${second?.label('x.then_key') ?? 'null::text'} as "thenLabel", ${counts.join(', ')}` +
    ` from (select ${written(first, 'key')} as key, ${written(second, 'then_key')} as then_key, c.status, c.n from (${counted}) c) x` +
    ` group by x.key, x.then_key`;
  return (
    `${s.with([])}select coalesce(y.key, 'NONE') as key, y.label, ${second ? `coalesce(y.then_key, 'NONE')` : 'null::text'} as "thenKey",` +
    ` y."thenLabel", ${unitSql(args)} as unit, ${DEADLINE_STATUSES.map((each) => `y."${fieldOf(each)}"`).join(', ')}` +
    ` from (${labelled}) y order by y.label nulls last, y."thenLabel" nulls last`
  );
}

/** Open ones of one date stand alike: counted by date first, and their status told once for each date. */
function byDay(keys: string, of: string, today: string): string {
  return (
    `select r.key, r.then_key, ${openStatusSql('r', today)} as status, r.n` +
    ` from (select ${keys}, t.due_on, t.due_soon_days, count(*) as n ${of} group by 1, 2, 3, 4) r`
  );
}

function unitSql({ by, thenBy }: DeadlineSummaryArgs): string {
  const unit = (key: string, label: string): string =>
    `case when ${key} <> 'HIDDEN' then jsonb_build_object('id', ${key}, 'name', ${label}) end`;
  if (by === SummaryBy.UNIT) return unit('y.key', 'y.label');
  return thenBy === SummaryBy.UNIT ? unit('y.then_key', 'y."thenLabel"') : 'null::jsonb';
}
