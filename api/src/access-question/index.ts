import { AccessQuestion } from './access-question.entity.js';
import { AccessQuestionMutations } from './access-question.mutations.js';
import { accessQuestionPolicy } from './access-question.policy.js';
import { AccessQuestionQueries } from './access-question.queries.js';
import { escalateAccessQuestions } from './escalate.jobs.js';
import type { Feature } from '../platform/feature.js';

export const accessQuestionFeature: Feature = {
  name: 'accessQuestion',
  entities: [AccessQuestion],
  resolvers: [AccessQuestionQueries, AccessQuestionMutations],
  policy: accessQuestionPolicy,
  jobs: { escalateAccessQuestions },
  crontab: ['*/10 * * * * escalateAccessQuestions'],
  atStart: ['escalateAccessQuestions'],
};
