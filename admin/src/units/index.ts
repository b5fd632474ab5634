import { Buildings3Icon, PersonPlusIcon, UploadIcon } from '@navikt/aksel-icons';
import { lazy } from 'react';
import type { Page } from '../layout/page.js';

export const unitPages: Page[] = [
  {
    name: 'units',
    subject: 'Unit',
    component: lazy(() => import('./Units.js')),
    audience: ['ADMINISTRATOR', 'COORDINATING_UNIT', 'UNIT_LEADER', 'COORDINATOR', 'CLINICIAN'],
    needs: { action: 'READ', subject: 'Unit' },
    menu: { label: 'org.nav', icon: Buildings3Icon },
    acts: [
      {
        label: 'org.give',
        icon: PersonPlusIcon,
        needs: { action: 'GRANT', subject: 'Grant' },
        to: ({ grant }) =>
          grant?.unit?.organisation ? `/units/${grant.unit.organisation.id}?do=grant` : undefined,
      },
      {
        label: 'imports.title',
        icon: UploadIcon,
        needs: { action: 'IMPORT', subject: 'Unit' },
        to: () => '/units/import',
      },
    ],
  },
];
