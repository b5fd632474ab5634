import type { PendingRow } from './cell.js';

const PLANS = 'issue 5';
const CONSOLE = 'issue 6';

/** Rows whose feature does not stand. When one of these operations or types appears, its row must be written. */
export const pendingRows: PendingRow[] = [
  {
    subject: 'Plans: print',
    who: 'as R',
    pending: PLANS,
    operations: ['printPlan'],
  },
  {
    subject: 'Letters',
    who: 'PA R · C CL CS CM · printed for those without digital access',
    pending: PLANS,
    operations: ['letters', 'createLetter'],
    types: ['Letter'],
  },
  {
    subject: 'Conflicts of interest',
    who: 'U KE, AD',
    pending: PLANS,
    operations: ['declareConflict'],
  },
  {
    subject: 'Saved views, drafts, search, exports of lists',
    who: 'one’s own · `search`: as the lists',
    pending: CONSOLE,
    operations: [
      'search',
      'savedViews',
      'drafts',
      'saveView',
      'deleteView',
      'saveDraft',
      'deleteDraft',
      'exportList',
      'exportStatistics',
      'patientPage',
      'importUnits',
    ],
  },
  {
    subject: 'Third-party clients, webhooks, trusted documents',
    who: 'AD of the installation; an organisation’s AD for its own',
    pending: 'later',
    operations: [
      'clients',
      'webhooks',
      'trustedDocuments',
      'registerClient',
      'rotateClientSecret',
      'revokeClient',
      'createWebhook',
      'testWebhook',
      'disableWebhook',
      'replayDelivery',
    ],
  },
];
