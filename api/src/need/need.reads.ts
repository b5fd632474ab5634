import { Need } from './need.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, byValues, defineList, defineSingle, onOrAfter, ordering } from '../read/lists.js';

export const NeedConnection = connectionOf('Need', () => Need);

export const needs = defineList({
  name: 'needs',
  type: () => Need,
  filters: {
    status: byValues('status', 'status'),
    side: byValue('side', 'side', 'text'),
    kind: byValues('kind', 'kind'),
    patient: byValue('patient', 'patient_id', 'uuid'),
    reportedSince: onOrAfter('reportedAt', 'reported_at', 'timestamptz'),
  },
  orderings: {
    REPORTED_AT_ASC: ordering('reportedAt', 'reported_at', 'timestamptz'),
    REPORTED_AT_DESC: ordering('reportedAt', 'reported_at', 'timestamptz', true),
  },
  defaultOrdering: 'REPORTED_AT_ASC',
});

export const need = defineSingle({ name: 'need', type: () => Need });
