import { GlobeIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const directoryPages: Page[] = [
  {
    name: 'directory',
    subject: 'DirectoryEntry',
    component: lazy(() => import('./Directory.js')),
    audience: ['ADMINISTRATOR', 'COORDINATING_UNIT'],
    needs: { action: 'UPDATE', subject: 'Unit' },
    menu: { label: 'directory.nav', icon: GlobeIcon },
  },
];
