import { ShieldCheckmarkIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../../layout/page.js';

export const sealPages: Page[] = [
  {
    name: 'seal',
    subject: 'AccessLogSeal',
    component: lazy(() => import('./Seal.js')),
    audience: ['AUDITOR'],
    needs: { action: 'READ', subject: 'AccessLogSeal' },
    menu: { label: 'seal.nav', icon: ShieldCheckmarkIcon },
  },
];
