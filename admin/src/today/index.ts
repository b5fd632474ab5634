import { HouseIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const todayPages: Page[] = [
  {
    name: 'today',
    watches: ['assignment', 'deadline', 'pathway'],
    subject: 'Vacancy',
    component: lazy(() => import('./Today.js')),
    audience: ['COORDINATING_UNIT'],
    needs: { action: 'DECIDE', subject: 'Need' },
    menu: { label: 'today.nav', icon: HouseIcon },
  },
];
