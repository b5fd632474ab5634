import { TasklistIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const trainingPages: Page[] = [
  {
    name: 'training',
    subject: 'TrainingCourse',
    component: lazy(() => import('./Training.js')),
    audience: ['COORDINATING_UNIT', 'ADMINISTRATOR'],
    needs: { action: 'UPDATE', subject: 'TrainingCourse' },
    menu: { label: 'training.nav', icon: TasklistIcon },
  },
];
