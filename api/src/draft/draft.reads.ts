import { Draft } from './draft.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, ordering } from '../read/lists.js';

export const DraftConnection = connectionOf('Draft', () => Draft);

export const drafts = defineList({
  name: 'drafts',
  type: () => Draft,
  always: (t) => `${t}.dropped_at is null`,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
    form: byValue('form', 'form', 'text'),
    about: byValue('patient', 'about_id', 'uuid'),
  },
  orderings: { SAVED_AT_DESC: ordering('savedAt', 'saved_at', 'timestamptz', true) },
  defaultOrdering: 'SAVED_AT_DESC',
});
