import { CalendarIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const meetingPages: Page[] = [
  {
    name: 'meetings',
    subject: 'Meeting',
    component: lazy(() => import('./Meetings.js')),
    audience: ['COORDINATOR', 'CLINICIAN', 'COORDINATING_UNIT'],
    needs: { action: 'READ', subject: 'Meeting' },
    menu: { label: 'meeting.nav', icon: CalendarIcon },
  },
];
