import { Referral } from './referral.entity.js';
import { byTextOf } from '../read/field-access.js';
import { connectionOf } from '../platform/pagination.js';
import {
  before,
  byUnit,
  byValue,
  byValues,
  onOrAfter,
  defineList,
  defineSingle,
  ordering,
} from '../read/lists.js';

export const ReferralConnection = connectionOf('Referral', () => Referral);

export const referrals = defineList({
  name: 'referrals',
  type: () => Referral,
  filters: {
    status: byValues('status', 'status'),
    area: byValues('area', 'area'),
    urgency: byValues('urgency', 'urgency'),
    pathwayKey: byValues('pathwayKey', 'pathway_key'),
    patient: byValue('patient', 'patient_id', 'uuid'),
    toUnit: byUnit('toUnit', 'to_unit_id'),
    fromUnit: byUnit('fromUnit', 'from_unit_id'),
    receivedBefore: before('receivedAt', 'received_at', 'timestamptz'),
    receivedAfter: onOrAfter('receivedAt', 'received_at', 'timestamptz'),
    assessBefore: before('assessBy', 'assess_by', 'date'),
    q: byTextOf('patient', 'Patient', 'name', (t, x) => `${x}.id = ${t}.patient_id`),
  },
  orderings: {
    CREATED_AT_DESC: ordering('createdAt', 'created_at', 'timestamptz', true),
    CREATED_AT_ASC: ordering('createdAt', 'created_at', 'timestamptz'),
    RECEIVED_AT_DESC: {
      keys: [
        { sql: (t) => `coalesce(${t}.received_at, 'infinity')`, type: 'timestamptz', field: 'receivedAt' },
      ],
      descending: true,
    },
    RECEIVED_AT_ASC: {
      keys: [
        { sql: (t) => `coalesce(${t}.received_at, 'infinity')`, type: 'timestamptz', field: 'receivedAt' },
      ],
      descending: false,
    },
    ASSESS_BY_ASC: {
      keys: [{ sql: (t) => `coalesce(${t}.assess_by, 'infinity')`, type: 'date', field: 'assessBy' }],
      descending: false,
    },
  },
  defaultOrdering: 'CREATED_AT_DESC',
});

export const referral = defineSingle({ name: 'referral', type: () => Referral });
