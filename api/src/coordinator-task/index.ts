import './coordinator-task.settings.js';
import { CoordinatorTaskEntry } from './coordinator-task-entry.entity.js';
import { CoordinatorTaskMutations } from './coordinator-task.mutations.js';
import { coordinatorTaskPolicy } from './coordinator-task.policy.js';
import { CoordinatorTaskQueries } from './coordinator-task.queries.js';
import type { Feature } from '../platform/feature.js';

export const coordinatorTaskFeature: Feature = {
  name: 'coordinator-task',
  entities: [CoordinatorTaskEntry],
  resolvers: [CoordinatorTaskQueries, CoordinatorTaskMutations],
  policy: coordinatorTaskPolicy,
};
