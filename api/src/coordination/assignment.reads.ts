import { Assignment } from './assignment.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { placesSql } from '../read/access.js';
import { byUnit, byValue, byValues, defineList, defineSingle, ordering } from '../read/lists.js';
import { resourceOf } from '../read/resource.js';

export const AssignmentConnection = connectionOf('Assignment', () => Assignment);

const coordinatorsUnit = byUnit('coordinator', 'unit_id');
const CHANGES = ['proposedAt', 'acceptedAt', 'endedAt'];
/** When something last happened to it; an index has these very words. */
const changedAt = (t: string): string => `greatest(${t}.proposed_at, ${t}.accepted_at, ${t}.ended_at)`;

export const assignments = defineList({
  name: 'assignments',
  type: () => Assignment,
  filters: {
    status: byValues('status', 'status'),
    side: byValue('side', 'side', 'text'),
    patient: byValue('patient', 'patient_id', 'uuid'),
    pathway: byValue('pathway', 'pathway_id', 'uuid'),
    coordinator: byValue('coordinator', 'person_id', 'uuid'),
    unit: {
      ...coordinatorsUnit,
      // From where somebody is coordinated may place them.
      sql: (t, value, s) =>
        `${coordinatorsUnit.sql(t, value, s)} and ${placesSql({ resource: resourceOf({ name: 'Assignment' }), alias: t, form: 'row' }, s)}`,
    },
    accountable: byValue('accountable', 'accountable', 'boolean'),
    changedSince: {
      fields: CHANGES,
      sql: (t, value, s) => `${changedAt(t)} >= ${s.bind(value, 'timestamptz')}`,
    },
  },
  orderings: {
    PROPOSED_AT_ASC: ordering('proposedAt', 'proposed_at', 'timestamptz'),
    PROPOSED_AT_DESC: ordering('proposedAt', 'proposed_at', 'timestamptz', true),
    CHANGED_AT_DESC: {
      keys: [{ sql: changedAt, type: 'timestamptz', field: 'endedAt' }],
      descending: true,
    },
  },
  defaultOrdering: 'PROPOSED_AT_DESC',
});

export const assignment = defineSingle({ name: 'assignment', type: () => Assignment });

export const assignmentChanged = defineSingle({
  name: 'assignmentChanged',
  type: () => Assignment,
  unasked: true,
});
