import { AccessFinding } from './finding.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, byValues, defineList, ordering } from '../read/lists.js';

export const AccessFindingConnection = connectionOf('AccessFinding', () => AccessFinding);

export const accessFindings = defineList({
  name: 'accessFindings',
  type: () => AccessFinding,
  filters: {
    kind: byValues('kind', 'kind'),
    status: byValues('status', 'status'),
    person: byValue('person', 'person_id', 'uuid'),
  },
  orderings: { FOUND_AT_DESC: ordering('foundAt', 'found_at', 'timestamptz', true) },
  defaultOrdering: 'FOUND_AT_DESC',
});
