import type { Phase } from '../pathway/pathway.entity.js';

/**
 * The phases of a pathway, and the events that bring a pathway into each: what makes a phase reachable. That a
 * clinical decision leads into treatment is ours; the pages name the phases and not what separates them.
 */
export const PHASE_ENTRIES: Readonly<Record<`${Phase}`, readonly string[]>> = {
  REFERRAL: ['REFERRAL_SUBMITTED', 'REFERRAL_RECEIVED', 'INTERNAL_REFERRAL_RECEIVED_OCD_TEAM'],
  ASSESSMENT_OF_REFERRAL: ['REFERRAL_RECEIVED', 'INTERNAL_REFERRAL_RECEIVED_OCD_TEAM'],
  ASSESSMENT: ['FIRST_ATTENDANCE', 'HEALTHCARE_STARTED', 'DECISION_ON_PATHWAY_INCLUSION'],
  EXTENDED_ASSESSMENT: ['EXTENDED_ASSESSMENT_CHOSEN'],
  DETOX: ['DETOX_START'],
  TREATMENT: [
    'OTHER_TREATMENT_START',
    'CLINICAL_DECISION',
    'CLINICAL_DECISION_BASIC',
    'CLINICAL_DECISION_EXTENDED',
    'EVALUATION',
  ],
  FOLLOW_UP: ['DISCHARGE_INPATIENT', 'PATHWAY_ENDED'],
};

/** Beside the phases a rule may belong to the start, or to what is told to others. */
export const RULE_PHASES: readonly string[] = [...Object.keys(PHASE_ENTRIES), 'START', 'FEEDBACK'];

export const DEFINITION_KINDS: readonly string[] = [
  'GENERAL',
  'CONDITION_SPECIFIC',
  'CROSS_SECTOR',
  'RECOMMENDATION_SET',
];
