import { EnvelopeClosedIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const outboxPages: Page[] = [
  {
    name: 'outbox',
    subject: 'OutboxMessage',
    component: lazy(() => import('./Outbox.js')),
    audience: [
      'COORDINATING_UNIT',
      'COORDINATOR',
      'UNIT_LEADER',
      'CLINICIAN',
      'CASE_WORKER',
      'GP',
      'PARTNER',
      'AUDITOR',
      'ADMINISTRATOR',
    ],
    needs: { action: 'READ', subject: 'OutboxMessage' },
    demo: true,
    menu: { label: 'outbox.nav', icon: EnvelopeClosedIcon },
  },
];
