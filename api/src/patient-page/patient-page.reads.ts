import { PatientRight } from './patient-right.type.js';
import { defineList, ordering } from '../read/lists.js';

export const patientRights = defineList({
  name: 'patientRights',
  type: () => PatientRight,
  plain: true,
  filters: {},
  orderings: { CODE_ASC: ordering('code', 'code', 'text') },
  defaultOrdering: 'CODE_ASC',
});
