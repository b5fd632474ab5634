/** What deadlines are counted by, over any rows that have their columns: the table's own, or the audience's. */
import { SummaryBy } from './summary.type.js';
import { readableSql } from '../read/field-access.js';
import type { Statement } from '../read/statement.js';

export interface Dimension {
  /** SQL over deadline `t`, hidden where the caller may not tell it. */
  key: string;
  join?: string;
  /** SQL over the key: how it is written, where not as it is. */
  text?: (key: string) => string;
  /** SQL over the key as text: its label. Asked once for each key, and not for each deadline. */
  label: (key: string) => string;
}

export function dimension(by: SummaryBy, n: number, s: Statement): Dimension {
  const itself = (key: string): string => key;
  switch (by) {
    case SummaryBy.UNIT:
      return { key: 't.unit_id', label: (key) => `(select u.name from unit u where u.id = ${key}::uuid)` };
    case SummaryBy.SIDE:
      return { key: 't.side', label: itself };
    case SummaryBy.AREA:
      return { key: 't.area', label: itself };
    case SummaryBy.WEEK:
      return {
        key: `date_trunc('week', t.due_on)::date`,
        text: (key) => `to_char(${key}, 'IYYY-"W"IW')`,
        label: itself,
      };
    case SummaryBy.PATHWAY:
      return {
        key: `case when ${readableSql(s, 'Pathway', 'pathwayKey', `p${n}`)} then p${n}.pathway_key when p${n}.id is not null then 'HIDDEN' end`,
        join: `left join pathway p${n} on p${n}.id = t.pathway_id`,
        label: (key) =>
          `coalesce((select coalesce(d.names->>'${s.language}', d.names->>'nb') from pathway_definition d where d.pathway_key = ${key} order by d.version desc limit 1), ${key})`,
      };
    case SummaryBy.COORDINATOR:
      return {
        key: `a${n}.person_id`,
        join:
          `left join assignment a${n} on a${n}.case_id = t.case_id and a${n}.side = t.side and a${n}.accountable` +
          ` and a${n}.kind = 'COORDINATOR'`,
        label: (key) => `(select q.name from person q where q.id = ${key}::uuid)`,
      };
    case SummaryBy.MUNICIPALITY:
      return {
        key: `case when ${readableSql(s, 'Patient', 'municipalityNumber', `m${n}`)} then m${n}.municipality_number else 'HIDDEN' end`,
        join: `join patient m${n} on m${n}.id = t.patient_id`,
        label: (key) =>
          `coalesce((select u.name from unit u where u.kind = 'MUNICIPALITY' and u.municipality_number = ${key} limit 1), ${key})`,
      };
  }
}
