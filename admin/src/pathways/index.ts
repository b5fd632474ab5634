import { TasklistIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const pathwayPages: Page[] = [
  {
    name: 'pathways',
    watches: ['pathway'],
    subject: 'Pathway',
    component: lazy(() => import('./Pathways.js')),
    audience: ['COORDINATING_UNIT', 'COORDINATOR', 'UNIT_LEADER', 'CLINICIAN'],
    needs: { action: 'READ', subject: 'Pathway' },
    menu: { label: 'pathway.nav', icon: TasklistIcon },
  },
];
