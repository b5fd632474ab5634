import type { PendingRow } from './cell.js';

/** Rows whose feature does not stand. When one of these operations or types appears, its row must be written. */
export const pendingRows: PendingRow[] = [
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
