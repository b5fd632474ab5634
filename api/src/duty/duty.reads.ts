import { Duty } from './duty.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { before, byUnit, byValue, byValues, defineList, onOrAfter, ordering } from '../read/lists.js';

export const DutyConnection = connectionOf('Duty', () => Duty);

export const duties = defineList({
  name: 'duties',
  type: () => Duty,
  filters: {
    person: byValue('person', 'person_id', 'uuid'),
    unit: byUnit('unit', 'unit_id'),
    kind: byValues('kind', 'kind'),
    from: onOrAfter('endsAt', 'ends_at', 'timestamptz'),
    to: before('startsAt', 'starts_at', 'timestamptz'),
  },
  orderings: { STARTS_AT_DESC: ordering('startsAt', 'starts_at', 'timestamptz', true) },
  defaultOrdering: 'STARTS_AT_DESC',
});
