import { NameProtection } from './name-protection.entity.js';
import { defineList, ordering } from '../read/lists.js';

export const nameProtections = defineList({
  name: 'nameProtections',
  type: () => NameProtection,
  plain: true,
  filters: {},
  orderings: { REGISTERED_AT_DESC: ordering('registeredAt', 'registered_at', 'timestamptz', true) },
  defaultOrdering: 'REGISTERED_AT_DESC',
});
