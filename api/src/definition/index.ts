import './definition.rows.js';
import { DeadlineRule, PathwayDefinition } from './definition.entity.js';
import { DefinitionMutations } from './definition.mutations.js';
import { definitionPolicy } from './definition.policy.js';
import { DefinitionQueries } from './definition.queries.js';
import { DefinitionDraft } from './draft.entity.js';
import { OrganisationRule } from './organisation-rule.entity.js';
import { OrganisationRuleMutations } from './organisation-rule.mutations.js';
import { OrganisationRuleQueries } from './organisation-rule.queries.js';
import { simulate } from './simulation.work.js';
import { longWork } from '../job/job.acts.js';
import type { Feature } from '../platform/feature.js';

export const definitionFeature: Feature = {
  name: 'definition',
  entities: [DeadlineRule, PathwayDefinition, DefinitionDraft, OrganisationRule],
  resolvers: [DefinitionQueries, DefinitionMutations, OrganisationRuleQueries, OrganisationRuleMutations],
  policy: definitionPolicy,
  jobs: { simulateDefinition: longWork(simulate) },
};
