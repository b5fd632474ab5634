import { above, from, is, patient, type Kind } from './kind.js';

/** What coordinators leave each other, and who stands in for whom. */
export const COORDINATION_KINDS: Record<string, Kind> = {
  HandoverNote: {
    rows: from('handover_note'),
    patient,
    content: 'PATHWAY',
    partOf: ['case_id'],
  },
  CoordinatorTaskEntry: {
    rows: from('coordinator_task_entry'),
    patient,
    content: 'PATHWAY',
    partOf: ['case_id'],
  },
  CoordinatorGuide: {},
  PatientPage: {},
  ReferralSuggestion: {
    rows: from('referral_suggestion'),
    patient,
    content: 'REFERRAL',
    facets: { author: is('suggested_by') },
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
