import { TimerStartIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

const AUDIENCE: Page['audience'] = ['COORDINATING_UNIT', 'COORDINATOR', 'UNIT_LEADER', 'CLINICIAN'];

export const deadlinePages: Page[] = [
  {
    name: 'deadlines',
    watches: ['deadline'],
    subject: 'Deadline',
    component: lazy(() => import('./DeadlineList.js')),
    audience: AUDIENCE,
    needs: { action: 'READ', subject: 'Deadline' },
    menu: { label: 'deadlines.nav', icon: TimerStartIcon },
  },
  ...(
    [
      ['deadline-board', lazy(() => import('./board/DeadlineBoard.js'))],
      ['deadline-calendar', lazy(() => import('./calendar/DeadlineCalendar.js'))],
    ] as const
  ).map(([name, component]): Page => ({
    ...{ name, component, audience: AUDIENCE, under: 'deadlines' },
    subject: 'Deadline',
    needs: { action: 'READ', subject: 'Deadline' },
  })),
];
