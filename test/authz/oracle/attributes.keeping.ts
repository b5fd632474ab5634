import { from, is, type Kind } from './kind.js';

/** What an organisation keeps of its own: its handbook, and who took part in which training. */
export const KEEPING_KINDS: Record<string, Kind> = {
  SavedView: {
    rows: from('saved_view'),
    facets: {
      root: is('root_id'),
      owner: is('person_id'),
      sharedInOrganisation: (row) => row.sharing === 'ORGANISATION',
      sharedInUnit: (row) => (row.sharing === 'UNIT' ? row.unit_id : null),
    },
  },
  ProcedureVersion: {
    rows: from('procedure_version'),
    facets: { published: (row) => row.published_at !== null },
  },
  TrainingCourse: { rows: from('training_course') },
  TrainingParticipation: { rows: from('training_participation'), facets: { holder: is('person_id') } },
};
