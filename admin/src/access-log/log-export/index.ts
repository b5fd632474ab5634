import { DownloadIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../../layout/page.js';

export const exportPages: Page[] = [
  {
    name: 'exports',
    subject: 'LogExport',
    component: lazy(() => import('./Exports.js')),
    audience: ['AUDITOR'],
    needs: { action: 'READ', subject: 'LogExport' },
    menu: { label: 'export.nav', icon: DownloadIcon },
  },
];
