import { Assignment } from './assignment.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byUnit, byValue, byValues, defineList, defineSingle, ordering } from '../read/lists.js';

export const AssignmentConnection = connectionOf('Assignment', () => Assignment);

export const assignments = defineList({
  name: 'assignments',
  type: () => Assignment,
  filters: {
    status: byValues('status', 'status'),
    side: byValue('side', 'side', 'text'),
    patient: byValue('patient', 'patient_id', 'uuid'),
    pathway: byValue('pathway', 'pathway_id', 'uuid'),
    coordinator: byValue('coordinator', 'person_id', 'uuid'),
    unit: byUnit('coordinator', 'unit_id'),
    accountable: byValue('accountable', 'accountable', 'boolean'),
  },
  orderings: {
    PROPOSED_AT_ASC: ordering('proposedAt', 'proposed_at', 'timestamptz'),
    PROPOSED_AT_DESC: ordering('proposedAt', 'proposed_at', 'timestamptz', true),
  },
  defaultOrdering: 'PROPOSED_AT_DESC',
});

export const assignment = defineSingle({ name: 'assignment', type: () => Assignment });
