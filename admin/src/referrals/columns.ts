import type { Choosable } from '../shared/views/columns.js';

/** What one may see of a referral, beside whose it is. */
export const COLUMNS: readonly Choosable[] = [
  { field: 'status', head: 'referral.status' },
  { field: 'urgency', head: 'referral.urgency', more: true },
  { field: 'area', head: 'views.area', more: true },
  { field: 'fromUnit', head: 'referral.from' },
  { field: 'toUnit', head: 'referral.to' },
  { field: 'municipalContact', head: 'referral.contact' },
  { field: 'submittedAt', head: 'views.submitted', more: true },
  { field: 'receivedAt', head: 'referral.received' },
  { field: 'assessBy', head: 'referral.assess_by' },
];
