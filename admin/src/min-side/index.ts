import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const minSidePages: Page[] = [
  {
    name: 'min-side',
    subject: 'Notification',
    component: lazy(() => import('./MinSide.js')),
    audience: ['PATIENT', 'PARENT', 'NEXT_OF_KIN'],
    // Also next of kin, who have no log to read, have a page that says so.
    needs: { action: 'READ', subject: 'Notification' },
  },
];
