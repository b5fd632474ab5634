import { Coverage } from './coverage.entity.js';
import { defineList, ordering } from '../read/lists.js';

export const coverage = defineList({
  name: 'coverage',
  type: () => Coverage,
  plain: true,
  filters: {},
  orderings: { SIDE_ASC: ordering('side', 'side', 'text') },
  defaultOrdering: 'SIDE_ASC',
  always: (t) => `${t}.until is null`,
  narrow: (t, args, s) => `${t}.case_id = ${s.bind(args.caseId ?? args.pathwayId ?? null, 'uuid')}`,
});
