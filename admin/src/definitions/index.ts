import { FileSearchIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const definitionPages: Page[] = [
  {
    name: 'pathwayDefinitions',
    subject: 'PathwayDefinition',
    component: lazy(() => import('./Definitions.js')),
    audience: ['ADMINISTRATOR', 'COORDINATING_UNIT'],
    needs: { action: 'READ', subject: 'PathwayDefinition' },
    menu: { label: 'definition.nav', icon: FileSearchIcon },
  },
];
