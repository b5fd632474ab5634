import { Assignment } from './assignment.entity.js';
import { CareCase } from './care-case.entity.js';
import { Coverage } from './coverage.entity.js';
import './coverage.reads.js';
import { askAgain, returnUnansweredProposals } from './coordination.jobs.js';
import { CoordinationMutations } from './coordination.mutations.js';
import { CoordinationQueries } from './coordination.queries.js';
import { coordinationPolicy } from './coordination.policy.js';
import { HandoverNote } from './handover-note.entity.js';
import { BulkMutations } from './bulk.mutations.js';
import { SuccessionMutations } from './succession.mutations.js';
import { CoordinationSubscriptions } from './coordination.subscriptions.js';
import type { Feature } from '../platform/feature.js';

export const coordinationFeature: Feature = {
  name: 'coordination',
  entities: [Assignment, CareCase, Coverage, HandoverNote],
  resolvers: [
    CoordinationMutations,
    BulkMutations,
    SuccessionMutations,
    CoordinationQueries,
    CoordinationSubscriptions,
  ],
  policy: coordinationPolicy,
  jobs: { askAgain, returnUnansweredProposals },
  crontab: ['7 * * * * returnUnansweredProposals', '12 * * * * askAgain'],
};
