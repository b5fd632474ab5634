import { InboxIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const inboxPages: Page[] = [
  {
    name: 'vacancies',
    watches: ['assignment', 'pathway'],
    audience: ['COORDINATING_UNIT', 'COORDINATOR', 'UNIT_LEADER'],
    needs: { action: 'READ', subject: 'Vacancy' },
    subject: 'Vacancy',
    component: lazy(() => import('./VacancyList.js')),
    menu: { label: 'inbox.nav', icon: InboxIcon },
  },
  {
    name: 'needs',
    watches: ['assignment', 'pathway'],
    audience: ['COORDINATING_UNIT', 'COORDINATOR'],
    needs: { action: 'READ', subject: 'Need' },
    subject: 'Need',
    component: lazy(() => import('./NeedList.js')),
    under: 'vacancies',
  },
];
