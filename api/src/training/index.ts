import './training.settings.js';
import { TrainingCourse } from './training-course.entity.js';
import { TrainingMutations } from './training.mutations.js';
import { TrainingParticipation } from './training-participation.entity.js';
import { trainingPolicy } from './training.policy.js';
import { TrainingQueries } from './training.queries.js';
import type { Feature } from '../platform/feature.js';

export const trainingFeature: Feature = {
  name: 'training',
  entities: [TrainingCourse, TrainingParticipation],
  resolvers: [TrainingQueries, TrainingMutations],
  policy: trainingPolicy,
};
