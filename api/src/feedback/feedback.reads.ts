import { FeedbackInstrument } from './feedback-instrument.type.js';
import { FeedbackScore } from './feedback-score.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, onOrAfter, ordering } from '../read/lists.js';

export const FeedbackScoreConnection = connectionOf('FeedbackScore', () => FeedbackScore);

export const feedbackSeries = defineList({
  name: 'feedbackSeries',
  type: () => FeedbackScore,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
    pathway: byValue('pathway', 'pathway_id', 'uuid'),
    instrument: byValue('instrument', 'instrument_code', 'text'),
    givenSince: onOrAfter('givenAt', 'given_at', 'timestamptz'),
  },
  orderings: {
    GIVEN_AT_ASC: ordering('givenAt', 'given_at', 'timestamptz'),
    GIVEN_AT_DESC: ordering('givenAt', 'given_at', 'timestamptz', true),
  },
  defaultOrdering: 'GIVEN_AT_ASC',
});

export const feedbackInstruments = defineList({
  name: 'feedbackInstruments',
  type: () => FeedbackInstrument,
  plain: true,
  filters: {},
  orderings: { CODE_ASC: ordering('code', 'code', 'text') },
  defaultOrdering: 'CODE_ASC',
});
