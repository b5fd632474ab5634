import { PadlockUnlockedIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const breakGlassPages: Page[] = [
  {
    name: 'breakGlasses',
    subject: 'BreakGlass',
    component: lazy(() => import('./Openings.js')),
    audience: ['ADMINISTRATOR', 'AUDITOR'],
    needs: { action: 'READ', subject: 'BreakGlass' },
    menu: { label: 'opening.nav', icon: PadlockUnlockedIcon },
  },
];
