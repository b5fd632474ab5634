import { Disclosure } from './disclosure.entity.js';
import { DisclosureGround } from './disclosure.type.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, ordering } from '../read/lists.js';

export const DisclosureConnection = connectionOf('Disclosure', () => Disclosure);

export const disclosures = defineList({
  name: 'disclosures',
  type: () => Disclosure,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
  },
  orderings: { DISCLOSED_AT_DESC: ordering('disclosedAt', 'disclosed_at', 'timestamptz', true) },
  defaultOrdering: 'DISCLOSED_AT_DESC',
});

export const disclosureGrounds = defineList({
  name: 'disclosureGrounds',
  type: () => DisclosureGround,
  plain: true,
  filters: {},
  orderings: { CODE_ASC: ordering('code', 'code', 'text') },
  defaultOrdering: 'CODE_ASC',
});
