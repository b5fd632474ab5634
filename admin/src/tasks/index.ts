import { TasklistStartIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const taskPages: Page[] = [
  {
    name: 'tasks',
    subject: 'Task',
    component: lazy(() => import('./TaskList.js')),
    audience: ['COORDINATING_UNIT', 'COORDINATOR', 'CLINICIAN'],
    needs: { action: 'READ', subject: 'Task' },
    menu: { label: 'task.nav', icon: TasklistStartIcon },
  },
];
