import { BookIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const handbookPages: Page[] = [
  {
    name: 'handbook',
    subject: 'ProcedureVersion',
    component: lazy(() => import('./Handbook.js')),
    audience: ['COORDINATING_UNIT', 'UNIT_LEADER', 'COORDINATOR', 'ADMINISTRATOR'],
    needs: { action: 'READ', subject: 'ProcedureVersion' },
    menu: { label: 'handbook.nav', icon: BookIcon },
  },
];
