import { lazy } from 'react';
import type { Page } from '../../layout/page.js';

export const whoCouldSeePages: Page[] = [
  {
    name: 'who-could-see',
    subject: 'WhoCouldSee',
    component: lazy(() => import('./WhoCouldSee.js')),
    audience: ['AUDITOR'],
    needs: { action: 'READ', subject: 'WhoCouldSee' },
    under: 'accessLog',
  },
];
