import { ReferralAssessment, ReferralContent } from './referral-parts.entity.js';
import { Referral } from './referral.entity.js';
import { ReferralMutations } from './referral.mutations.js';
import { ReferralQueries } from './referral.queries.js';
import { referralPolicy } from './referral.policy.js';
import type { Feature } from '../platform/feature.js';

export const referralFeature: Feature = {
  name: 'referral',
  entities: [ReferralAssessment, ReferralContent, Referral],
  resolvers: [ReferralMutations, ReferralQueries],
  policy: referralPolicy,
};
