import { ErasureGround } from './erasure-ground.type.js';
import { Erasure } from './erasure.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { defineList, ordering } from '../read/lists.js';

export const ErasureConnection = connectionOf('Erasure', () => Erasure);

export const erasures = defineList({
  name: 'erasures',
  type: () => Erasure,
  filters: {
    carriedOut: {
      fields: ['carriedOutAt'],
      sql: (t, value) => `(${t}.carried_out_at is not null) = ${String(Boolean(value))}`,
    },
  },
  orderings: { REQUESTED_AT_DESC: ordering('requestedAt', 'requested_at', 'timestamptz', true) },
  defaultOrdering: 'REQUESTED_AT_DESC',
});

export const erasureGrounds = defineList({
  name: 'erasureGrounds',
  type: () => ErasureGround,
  plain: true,
  filters: {},
  orderings: { CODE_ASC: ordering('code', 'code', 'text') },
  defaultOrdering: 'CODE_ASC',
});
