/** What deadlines are counted by, over any rows that have their columns: the table's own, or the audience's. */
import { SummaryBy } from './summary.type.js';
import { placesSql } from '../read/access.js';
import { readableSql } from '../read/field-access.js';
import { resourceOf } from '../read/resource.js';
import type { Statement } from '../read/statement.js';

const NOWHERE = '00000000-0000-0000-0000-000000000000';

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
      // The rest stand under a hidden key: what places a person is not told by grouping either.
      return {
        key: `case when ${placesSql({ resource: resourceOf({ name: 'Deadline' }), alias: 't', form: 'kept' }, s)} then t.unit_id else '${NOWHERE}' end`,
        text: (key) => `case when ${key} = '${NOWHERE}' then 'HIDDEN' else ${key}::text end`,
        label: (key) =>
          `(select u.name from unit u where u.id = case when ${key} <> 'HIDDEN' then ${key}::uuid end)`,
      };
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
    case SummaryBy.DAY:
      return { key: 't.due_on', label: itself };
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
