import { TimerStartIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const deadlinePages: Page[] = [
  {
    name: 'deadlines',
    subject: 'Deadline',
    component: lazy(() => import('./DeadlineList.js')),
    audience: ['COORDINATING_UNIT', 'COORDINATOR', 'UNIT_LEADER', 'CLINICIAN'],
    needs: { action: 'READ', subject: 'Deadline' },
    menu: { label: 'deadlines.nav', icon: TimerStartIcon },
  },
];
