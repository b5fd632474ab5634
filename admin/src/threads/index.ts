import { ChatIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const threadPages: Page[] = [
  {
    name: 'threads',
    subject: 'Thread',
    component: lazy(() => import('./Threads.js')),
    audience: ['COORDINATOR', 'CLINICIAN'],
    needs: { action: 'READ', subject: 'Thread' },
    menu: { label: 'thread.nav', icon: ChatIcon },
  },
];
