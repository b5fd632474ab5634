import { Letter, toPrint } from './letter.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, byValues, defineList, defineSingle, ordering } from '../read/lists.js';

export const LetterConnection = connectionOf('Letter', () => Letter);

export const letters = defineList({
  name: 'letters',
  type: () => Letter,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
    referral: byValue('referral', 'referral_id', 'uuid'),
    kind: byValues('kind', 'kind'),
    recipient: byValues('recipient', 'recipient'),
    toPrint: { fields: ['toPrint'], sql: (t, value) => `${toPrint(t)} = ${String(Boolean(value))}` },
  },
  orderings: {
    MADE_AT_DESC: ordering('madeAt', 'made_at', 'timestamptz', true),
    MADE_AT_ASC: ordering('madeAt', 'made_at', 'timestamptz'),
  },
  defaultOrdering: 'MADE_AT_DESC',
});

export const letter = defineSingle({ name: 'letter', type: () => Letter });
