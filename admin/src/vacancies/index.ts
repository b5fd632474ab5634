import { InboxIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

const forWhom: Pick<Page, 'audience' | 'needs'> = {
  audience: ['COORDINATING_UNIT', 'COORDINATOR'],
  needs: { action: 'READ', subject: 'Vacancy' },
};

export const inboxPages: Page[] = [
  {
    ...forWhom,
    name: 'vacancies',
    subject: 'Vacancy',
    component: lazy(() => import('./VacancyList.js')),
    menu: { label: 'inbox.nav', icon: InboxIcon },
  },
  {
    ...forWhom,
    name: 'needs',
    subject: 'Need',
    component: lazy(() => import('./NeedList.js')),
    under: 'vacancies',
  },
];
