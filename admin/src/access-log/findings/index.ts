import { FileSearchIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../../layout/page.js';

export const findingPages: Page[] = [
  {
    name: 'accessFindings',
    subject: 'AccessFinding',
    component: lazy(() => import('./Findings.js')),
    audience: ['AUDITOR'],
    needs: { action: 'READ', subject: 'AccessFinding' },
    menu: { label: 'finding.nav', icon: FileSearchIcon },
  },
];
