import './task.rows.js';
import { TaskRule } from './task-rule.entity.js';
import { Task } from './task.entity.js';
import { TaskMutations } from './task.mutations.js';
import { TaskQueries } from './task.queries.js';
import { taskPolicy } from './task.policy.js';
import type { Feature } from '../platform/feature.js';

export const taskFeature: Feature = {
  name: 'task',
  entities: [Task, TaskRule],
  resolvers: [TaskMutations, TaskQueries],
  policy: taskPolicy,
};
