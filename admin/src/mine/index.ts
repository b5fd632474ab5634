import { PersonGroupIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const minePages: Page[] = [
  {
    name: 'mine',
    watches: ['assignment', 'deadline'],
    subject: 'Assignment',
    component: lazy(() => import('./MinePages.js')),
    audience: ['COORDINATOR'],
    needs: { action: 'ACCEPT', subject: 'Assignment' },
    menu: { label: 'mine.nav', icon: PersonGroupIcon },
  },
];
