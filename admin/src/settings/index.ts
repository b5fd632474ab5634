import { CogIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const settingPages: Page[] = [
  {
    name: 'settings',
    subject: 'OrganisationSetting',
    component: lazy(() => import('./Settings.js')),
    audience: ['COORDINATING_UNIT', 'ADMINISTRATOR', 'UNIT_LEADER'],
    needs: { action: 'READ', subject: 'OrganisationSetting' },
    menu: { label: 'setting.nav', icon: CogIcon },
  },
];
