import { Deadline } from './deadline.entity.js';
import { deadlineStatusSql, openSql, openStatusSql } from './deadline.status.js';
import { DelayReason } from './delay-reason.entity.js';
import { connectionOf } from '../platform/pagination.js';
import {
  before,
  byUnit,
  byValue,
  byValues,
  defineList,
  defineSingle,
  onOrAfter,
  ordering,
} from '../read/lists.js';
import { byTextOf, readableSql } from '../read/field-access.js';

export const DeadlineConnection = connectionOf('Deadline', () => Deadline);

// Texts, not the enum's members: this file may load before the entity's has finished.
const OPEN: readonly string[] = ['UPCOMING', 'DUE_SOON', 'OVERDUE'];

export const deadlines = defineList({
  name: 'deadlines',
  type: () => Deadline,
  filters: {
    status: {
      fields: ['status'],
      sql: (t, value: string[], s) => {
        const status = `${deadlineStatusSql(t, s.today)} = any(${s.bind(value, 'text[]')})`;
        return value.every((each) => OPEN.includes(each)) ? `${status} and ${openSql(t)}` : status;
      },
    },
    // The same over the audience, which has open ones only; not a filter that anybody can send.
    openStatus: {
      fields: ['status'],
      sql: (t, value: string[], s) => `${openStatusSql(t, s.today)} = any(${s.bind(value, 'text[]')})`,
    },
    side: byValue('side', 'side', 'text'),
    force: byValues('force', 'force'),
    kind: byValues('kind', 'kind'),
    area: byValues('area', 'area'),
    patient: byValue('patient', 'patient_id', 'uuid'),
    dueBefore: before('dueOn', 'due_on', 'date'),
    dueAfter: onOrAfter('dueOn', 'due_on', 'date'),
    unit: byUnit('unit', 'unit_id'),
    // What a coordinating unit may not tell of a pathway cannot be found by filtering either.
    pathwayKey: {
      fields: ['pathway'],
      sql: (t, value, s) =>
        `exists (select from pathway ${t}p where ${t}p.id = ${t}.pathway_id and ${t}p.pathway_key = any(${s.bind(value, 'text[]')})` +
        ` and ${readableSql(s, 'Pathway', 'pathwayKey', `${t}p`)})`,
    },
    coordinator: {
      fields: ['pathway'],
      sql: (t, value, s) =>
        `exists (select from assignment a where a.patient_id = ${t}.patient_id and a.person_id = ${s.bind(value, 'uuid')}` +
        ` and a.side = ${t}.side and a.accountable and ${readableSql(s, 'Assignment', 'coordinator', 'a')})`,
    },
    q: byTextOf('patient', 'Patient', 'name', (t, x) => `${x}.id = ${t}.patient_id`),
  },
  orderings: {
    DUE_ON_ASC: ordering('dueOn', 'due_on', 'date'),
    DUE_ON_DESC: ordering('dueOn', 'due_on', 'date', true),
    STARTS_ON_ASC: ordering('startsOn', 'starts_on', 'date'),
    STARTS_ON_DESC: ordering('startsOn', 'starts_on', 'date', true),
  },
  defaultOrdering: 'DUE_ON_ASC',
  driver: {
    // An organisation's open deadlines stand ready in order; anything else starts from the deadlines.
    fits: ({ status }) =>
      Array.isArray(status) && status.length > 0 && status.every((each: string) => OPEN.includes(each)),
    from: (t) => `deadline_audience ${t}a join deadline ${t} on ${t}.id = ${t}a.deadline_id`,
    where: (t, s) => `${t}a.subject_id = ${s.root}`,
    alone: {
      table: 'deadline_audience',
      where: (t, s) => `${t}.subject_id = ${s.root}`,
      filter: ({ status, ...rest }) => {
        const all = OPEN.every((each) => (status as string[]).includes(each));
        return all ? rest : { ...rest, openStatus: status };
      },
    },
    orderings: {
      DUE_ON_ASC: (t) => [`${t}a.due_on`, `${t}a.deadline_id`],
      DUE_ON_DESC: (t) => [`${t}a.due_on`, `${t}a.deadline_id`],
    },
  },
});

export const delayReasons = defineList({
  name: 'delayReasons',
  type: () => DelayReason,
  plain: true,
  filters: {},
  orderings: { CODE_ASC: ordering('code', 'code', 'text') },
  defaultOrdering: 'CODE_ASC',
});

export const deadline = defineSingle({ name: 'deadline', type: () => Deadline });

export const deadlineChanged = defineSingle({ name: 'deadlineChanged', type: () => Deadline, unasked: true });
