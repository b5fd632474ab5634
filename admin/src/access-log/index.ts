import { ShieldLockIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const accessLogPages: Page[] = [
  {
    name: 'accessLog',
    subject: 'AccessLogEntry',
    component: lazy(() => import('./AccessLog.js')),
    audience: ['AUDITOR'],
    needs: { action: 'READ', subject: 'AccessLogEntry' },
    menu: { label: 'log.nav', icon: ShieldLockIcon },
  },
];
