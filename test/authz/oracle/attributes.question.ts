import { from, is, patient, type Kind } from './kind.js';

/** What patients ask organisations. */
export const QUESTION_KINDS: Record<string, Kind> = {
  AccessQuestion: {
    rows: from('access_question'),
    patient,
    content: 'PATIENT',
    facets: { root: is('root_id'), actor: is('actor_id') },
  },
};
