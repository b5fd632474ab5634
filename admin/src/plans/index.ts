import { FileTextIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const planPages: Page[] = [
  {
    name: 'plans',
    subject: 'Plan',
    component: lazy(() => import('./Plans.js')),
    audience: ['COORDINATOR', 'CLINICIAN', 'COORDINATING_UNIT'],
    needs: { action: 'READ', subject: 'Plan' },
    menu: { label: 'plan.nav', icon: FileTextIcon },
  },
];
