import { BarChartIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const yearReportPages: Page[] = [
  {
    name: 'year-report',
    subject: 'YearReport',
    component: lazy(() => import('./YearReport.js')),
    audience: ['COORDINATING_UNIT', 'UNIT_LEADER', 'ADMINISTRATOR'],
    needs: { action: 'READ', subject: 'YearReport' },
    menu: { label: 'yearReport.nav', icon: BarChartIcon },
  },
];
