import { EyeObfuscatedIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../../layout/page.js';

export const unmaskingPages: Page[] = [
  {
    name: 'unmaskings',
    subject: 'Unmasking',
    component: lazy(() => import('./Unmaskings.js')),
    audience: ['AUDITOR', 'ADMINISTRATOR'],
    needs: { action: 'READ', subject: 'Unmasking' },
    menu: { label: 'unmask.nav', icon: EyeObfuscatedIcon },
  },
];
