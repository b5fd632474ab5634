import { EnvelopeOpenIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const referralPages: Page[] = [
  {
    name: 'referrals',
    subject: 'Referral',
    component: lazy(() => import('./Referrals.js')),
    audience: ['COORDINATING_UNIT', 'COORDINATOR', 'UNIT_LEADER', 'CLINICIAN'],
    needs: { action: 'READ', subject: 'Referral' },
    menu: { label: 'referral.nav', icon: EnvelopeOpenIcon },
  },
];
