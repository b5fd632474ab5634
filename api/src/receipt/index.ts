import './receipt.rows.js';
import { receiptPolicy } from './receipt.policy.js';
import { ReceiptQueries } from './receipt.queries.js';
import type { Feature } from '../platform/feature.js';

export const receiptFeature: Feature = {
  name: 'receipt',
  resolvers: [ReceiptQueries],
  policy: receiptPolicy,
};
