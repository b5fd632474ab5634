import './organisation.rows.js';
import { Grant } from './grant.entity.js';
import { Unit, UnitClosure } from './unit.entity.js';
import { DirectoryMutations } from './directory.mutations.js';
import { DirectoryQueries } from './directory.queries.js';
import { OrganisationMutations } from './organisation.mutations.js';
import { OrganisationQueries } from './organisation.queries.js';
import { organisationPolicy } from './organisation.policy.js';
import { UnitImportMutations } from './unit-import.mutations.js';
import type { Feature } from '../platform/feature.js';

export const organisationFeature: Feature = {
  name: 'organisation',
  entities: [Grant, Unit, UnitClosure],
  resolvers: [
    DirectoryMutations,
    DirectoryQueries,
    OrganisationMutations,
    OrganisationQueries,
    UnitImportMutations,
  ],
  policy: organisationPolicy,
};
