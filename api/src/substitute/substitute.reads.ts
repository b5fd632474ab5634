import { Substitution } from './substitution.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, onOrAfter, ordering } from '../read/lists.js';

export const SubstitutionConnection = connectionOf('Substitution', () => Substitution);

export const substitutions = defineList({
  name: 'substitutions',
  type: () => Substitution,
  filters: {
    person: byValue('person', 'person_id', 'uuid'),
    substitute: byValue('substitute', 'substitute_id', 'uuid'),
    from: onOrAfter('endsOn', 'ends_on', 'date'),
  },
  orderings: { STARTS_ON_DESC: ordering('startsOn', 'starts_on', 'date', true) },
  defaultOrdering: 'STARTS_ON_DESC',
});
