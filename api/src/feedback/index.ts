import { FeedbackScore } from './feedback-score.entity.js';
import { FeedbackMutations } from './feedback.mutations.js';
import { feedbackPolicy } from './feedback.policy.js';
import { FeedbackQueries } from './feedback.queries.js';
import type { Feature } from '../platform/feature.js';

export const feedbackFeature: Feature = {
  name: 'feedback',
  entities: [FeedbackScore],
  resolvers: [FeedbackQueries, FeedbackMutations],
  policy: feedbackPolicy,
};
