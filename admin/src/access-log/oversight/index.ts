import { GlassesIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../../layout/page.js';

export const oversightPages: Page[] = [
  {
    name: 'oversight',
    subject: 'AccessFinding',
    component: lazy(() => import('./Oversight.js')),
    audience: ['AUDITOR'],
    needs: { action: 'READ', subject: 'AccessFinding' },
    menu: { label: 'oversight.nav', icon: GlassesIcon },
  },
];
