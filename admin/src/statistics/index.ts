import { LineGraphIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const statisticsPages: Page[] = [
  {
    name: 'statistics',
    subject: 'Indicator',
    component: lazy(() => import('./Statistics.js')),
    audience: ['COORDINATING_UNIT', 'UNIT_LEADER', 'COORDINATOR', 'ADMINISTRATOR', 'AUDITOR'],
    needs: { action: 'READ', subject: 'Indicator' },
    menu: { label: 'statistics.nav', icon: LineGraphIcon },
  },
];
