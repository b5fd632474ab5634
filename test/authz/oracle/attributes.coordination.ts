import { above, from, is, patient, type Kind } from './kind.js';

/** What coordinators leave each other, and who stands in for whom. */
export const COORDINATION_KINDS: Record<string, Kind> = {
  HandoverNote: {
    rows: from('handover_note'),
    patient,
    content: 'PATHWAY',
    partOf: ['case_id'],
  },
  Substitution: {
    rows: from('substitution'),
    facets: {
      root: is('root_id'),
      holder: is('person_id'),
      concerns: (row) => [row.person_id, row.substitute_id],
      within: above('unit_id'),
    },
  },
};
