import type { PendingRow } from './cell.js';

const PLANS = 'issue 5';
const CONSOLE = 'issue 6';

/** Rows whose feature does not stand. When one of these operations or types appears, its row must be written. */
export const pendingRows: PendingRow[] = [
  {
    subject: 'Plans: comments, print',
    who: 'comment: PA · print: as R',
    pending: PLANS,
    operations: ['commentOnPlan', 'printPlan'],
  },
  {
    subject: 'Feedback scores',
    who: 'C PA (PR under 12) · R PA CL CS · CM if shared · KE counts',
    pending: PLANS,
    operations: ['feedbackInstruments', 'feedbackSeries', 'submitFeedback'],
  },
  {
    subject: 'Children as next of kin; kin and their own needs',
    who: 'C U CL CS CM · R CW (serves) PA',
    pending: PLANS,
    operations: ['registerChild'],
    types: ['Child'],
  },
  {
    subject: 'Health check (somatic, living habits)',
    who: 'C U CL CM GP · R PA CL CM CS GP',
    pending: PLANS,
    operations: ['recordHealthCheck'],
    types: ['HealthCheck'],
  },
  {
    subject: 'Messages, attachments',
    who: 'participants only; a message cannot reach one who may not read its subject',
    pending: PLANS,
    operations: ['threads', 'thread', 'openThread', 'sendMessage', 'addAttachment', 'markRead'],
    types: ['Thread', 'Message'],
  },
  {
    subject: 'Letters',
    who: 'PA R · C CL CS CM · printed for those without digital access',
    pending: PLANS,
    operations: ['letters', 'createLetter'],
    types: ['Letter'],
  },
  {
    subject: 'Procedures (handbook), training, conflicts of interest',
    who: 'U KE, AD',
    pending: PLANS,
    operations: ['procedures', 'saveProcedure', 'recordTraining', 'declareConflict'],
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
      'yearReport',
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
