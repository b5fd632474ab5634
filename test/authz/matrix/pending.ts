import type { PendingRow } from './cell.js';

const CONSOLE = 'issue 6';

/** Rows whose feature does not stand. When one of these operations or types appears, its row must be written. */
export const pendingRows: PendingRow[] = [
  {
    subject: 'Search, exports of lists',
    who: '`search`: as the lists',
    pending: CONSOLE,
    operations: ['search', 'exportList'],
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
