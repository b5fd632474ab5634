import { Buildings3Icon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const myUnitPages: Page[] = [
  {
    name: 'my-unit',
    watches: ['assignment', 'deadline'],
    subject: 'Vacancy',
    component: lazy(() => import('./MyUnit.js')),
    audience: ['UNIT_LEADER'],
    needs: { action: 'ASSIGN', subject: 'Vacancy' },
    menu: { label: 'unit.nav', icon: Buildings3Icon },
  },
];
