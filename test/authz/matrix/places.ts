import type { Who } from './cell.js';

/** What places a person, by kind of object: of a graded address hidden from all but those who treat, coordinate or are the patient. */
export const PLACES: Record<string, readonly string[]> = {
  Patient: ['phone', 'email', 'address', 'municipalityNumber', 'gp', 'gpExternal'],
  CareTeamMember: ['unit'],
  NextOfKin: ['phone'],
  Referral: ['fromUnit', 'toUnit', 'treatingUnit', 'referrer', 'externalReferrer', 'municipalContact'],
  ReferralContent: [
    'municipalContact',
    'contactPersonOrCoordinator',
    'currentServicesIpCoordinator',
    'ipCoordinatorGroup',
  ],
  ReferralAssessment: ['forwardedTo'],
  Letter: ['recipientName', 'placeSections'],
  Pathway: ['unit'],
  Stay: ['unit'],
  ReferralSuggestion: ['unit'],
  Deadline: ['unit'],
  Coverage: ['unit'],
  Vacancy: ['unit'],
  Task: ['unit'],
  Meeting: ['place', 'unit'],
  MeetingParticipant: ['unit', 'organisation'],
  Plan: ['unit', 'contacts'],
  PlanVersion: ['content'],
  Consent: ['unit'],
  Block: ['subjectName'],
  AccessLogEntry: ['unit'],
  AccessQuestion: ['unit'],
};
/** Where only some are told whose entry it is; everybody else reads a pseudonym. */
export const PLACED_FOR: Record<string, readonly Who[]> = {
  AccessLogEntry: ['PR'],
  AccessQuestion: ['PR'],
};

/** What is left of a patient who closed the record to somebody with a live relation. */
export const STUB = ['blocked', 'blockedContents'];
