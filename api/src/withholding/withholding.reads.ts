import { Withholding } from './withholding.entity.js';
import { WithholdingGround } from './withholding.type.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, ordering } from '../read/lists.js';

export const WithholdingConnection = connectionOf('Withholding', () => Withholding);

export const withholdings = defineList({
  name: 'withholdings',
  type: () => Withholding,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
    current: {
      fields: ['endedAt'],
      sql: (t, value) => `(${t}.ended_at is null) = ${String(Boolean(value))}`,
    },
  },
  orderings: { VALID_FROM_DESC: ordering('validFrom', 'valid_from', 'timestamptz', true) },
  defaultOrdering: 'VALID_FROM_DESC',
});

export const withholdingGrounds = defineList({
  name: 'withholdingGrounds',
  type: () => WithholdingGround,
  plain: true,
  filters: {},
  orderings: { CODE_ASC: ordering('code', 'code', 'text') },
  defaultOrdering: 'CODE_ASC',
});
