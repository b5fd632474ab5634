import { ReferralSuggestion } from './referral-suggestion.entity.js';
import { ReferralSuggestionMutations } from './referral-suggestion.mutations.js';
import { referralSuggestionPolicy } from './referral-suggestion.policy.js';
import { ReferralSuggestionQueries } from './referral-suggestion.queries.js';
import type { Feature } from '../platform/feature.js';

export const referralSuggestionFeature: Feature = {
  name: 'referral-suggestion',
  entities: [ReferralSuggestion],
  resolvers: [ReferralSuggestionQueries, ReferralSuggestionMutations],
  policy: referralSuggestionPolicy,
};
