import { ReferralSuggestion } from './referral-suggestion.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, byValues, defineList, ordering } from '../read/lists.js';

export const ReferralSuggestionConnection = connectionOf('ReferralSuggestion', () => ReferralSuggestion);

export const referralSuggestions = defineList({
  name: 'referralSuggestions',
  type: () => ReferralSuggestion,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
    status: byValues('status', 'status'),
  },
  orderings: { SUGGESTED_AT_DESC: ordering('suggestedAt', 'suggested_at', 'timestamptz', true) },
  defaultOrdering: 'SUGGESTED_AT_DESC',
});
