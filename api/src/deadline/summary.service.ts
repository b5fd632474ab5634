import { deadlines } from './deadline.reads.js';
import { deadlineStatusSql } from './deadline.status.js';
import { SummaryBy, type DeadlineSummary, type DeadlineSummaryArgs } from './summary.type.js';
import { readableSql } from '../read/field-access.js';
import { resourceOf } from '../read/resource.js';
import { Scope } from '../read/scope.js';
import type { Statement } from '../read/statement.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface Dimension {
  key: string;
  label: string;
  join?: string;
}

/** SQL for what is counted by: a key and its label over deadline `t`, hidden where the caller may not tell it. */
function dimension(by: SummaryBy, n: number, s: Statement): Dimension {
  switch (by) {
    case SummaryBy.UNIT:
      return { key: `t.unit_id::text`, label: `(select u.name from unit u where u.id = t.unit_id)` };
    case SummaryBy.SIDE:
      return { key: 't.side', label: 't.side' };
    case SummaryBy.AREA:
      return { key: 't.area', label: 't.area' };
    case SummaryBy.WEEK:
      return { key: `to_char(t.due_on, 'IYYY-"W"IW')`, label: `to_char(t.due_on, 'IYYY-"W"IW')` };
    case SummaryBy.PATHWAY: {
      const key = `case when ${readableSql(s, 'Pathway', 'pathwayKey', `p${n}`)} then p${n}.pathway_key when p${n}.id is not null then 'HIDDEN' end`;
      const label = `coalesce((select coalesce(d.names->>'${s.language}', d.names->>'nb') from pathway_definition d where d.pathway_key = ${key} order by d.version desc limit 1), ${key})`;
      return { key, label, join: `left join pathway p${n} on p${n}.id = t.pathway_id` };
    }
    case SummaryBy.COORDINATOR: {
      const join =
        `left join lateral (select a.person_id, q.name from assignment a join person q on q.id = a.person_id` +
        ` where a.case_id = t.case_id and a.side = t.side and a.accountable and a.kind = 'COORDINATOR' limit 1) a${n} on true`;
      return { key: `a${n}.person_id::text`, label: `a${n}.name`, join };
    }
    case SummaryBy.MUNICIPALITY: {
      const key = `case when ${readableSql(s, 'Patient', 'municipalityNumber', `m${n}`)} then m${n}.municipality_number else 'HIDDEN' end`;
      const label = `coalesce((select u.name from unit u where u.kind = 'MUNICIPALITY' and u.municipality_number = ${key} limit 1), ${key})`;
      return { key, label, join: `join patient m${n} on m${n}.id = t.patient_id` };
    }
  }
}

/** Deadlines that the caller may see, counted by status; names no patient, and is logged as a look all the same. */
export async function deadlineSummary(work: Work, args: DeadlineSummaryArgs): Promise<DeadlineSummary[]> {
  const s = work.statement();
  const scope = new Scope(s, deadlines, resourceOf(deadlines.type()), { ...args.filter }, null);
  const { from, where } = scope.whole('t');
  const first = dimension(args.by, 1, s);
  const second = args.thenBy ? dimension(args.thenBy, 2, s) : null;
  const joins = [first.join, second?.join].filter(Boolean).join(' ');
  const counts = ['OVERDUE', 'DUE_SOON', 'UPCOMING', 'MET', 'MET_LATE', 'WAIVED', 'CANCELLED'].map(
    (status) => {
      const name = status.toLowerCase().replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
      return `count(*) filter (where x.status = '${status}')::int as "${name}"`;
    },
  );
  const unit = args.by === SummaryBy.UNIT ? 'x.key' : args.thenBy === SummaryBy.UNIT ? 'x.then_key' : null;
  const rows = `select ${deadlineStatusSql('t', s.today)} as status, ${first.key} as key, ${first.label} as label, ${second?.key ?? 'null::text'} as then_key, ${second?.label ?? 'null::text'} as then_label from ${from} ${joins} where ${where.join(' and ') || 'true'}`;
  const text =
    `${s.with([])}select coalesce(x.key, 'NONE') as key, x.label, case when ${second ? 'true' : 'false'} then coalesce(x.then_key, 'NONE') end as "thenKey",` +
    ` x.then_label as "thenLabel", ${unit ? `jsonb_build_object('id', ${unit}, 'name', ${unit === 'x.key' ? 'x.label' : 'x.then_label'})` : 'null::jsonb'} as unit,` +
    ` ${counts.join(', ')} from (${rows}) x group by x.key, x.label, x.then_key, x.then_label order by x.label nulls last, x.then_label nulls last`;
  work.did('Deadline', null, null);
  return work.sql<DeadlineSummary & Row>(text, s.values);
}
