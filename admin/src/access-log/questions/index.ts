import { ChatExclamationmarkIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../../layout/page.js';

export const questionPages: Page[] = [
  {
    name: 'accessQuestions',
    subject: 'AccessQuestion',
    component: lazy(() => import('./Questions.js')),
    audience: ['AUDITOR', 'ADMINISTRATOR'],
    needs: { action: 'ANSWER', subject: 'AccessQuestion' },
    menu: { label: 'question.nav', icon: ChatExclamationmarkIcon },
  },
];
