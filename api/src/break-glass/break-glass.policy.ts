import { Action } from '../authz/actions.js';
import { rootOf } from '../authz/principal.js';
import { allow, both, related, type Policy } from '../authz/policy.js';
import { BREAK_GLASS_ROLES, Role } from '../authz/roles.js';

const { BREAK_GLASS, END, READ, RENEW, REVIEW } = Action;

/** What an emergency opens, to be read: the patient and the record, not what others do with it. */
const RECORD = [
  'CareTeamMember',
  'NextOfKin',
  'Pathway',
  'PathwayEvent',
  'Stay',
  ...['Plan', 'PlanGoal', 'PlanMeasure', 'PlanParticipant', 'PlanEvaluation', 'PlanSignature', 'PlanVersion'],
  'Deadline',
  'UnclockedDeadline',
  'StatedCondition',
  'Coverage',
  'Assignment',
  'CareCase',
];
const PERSON = [
  'name',
  'birthDate',
  'birthYear',
  'deceasedOn',
  'language',
  'preferredChannel',
  'preferredChannelOnBehalf',
  'protectedAddress',
  'addressGrade',
  'phone',
  'email',
  'address',
  'municipalityNumber',
  'gp',
  'gpExternal',
  'coordinators',
  'careTeam',
  'nextOfKin',
  'referrals',
  'pathways',
  'deadlines',
  'plans',
];

const OPENING = [
  'openedBy',
  'role',
  'unit',
  'status',
  'ground',
  'reason',
  'openedAt',
  'expiresAt',
  'endedAt',
  'renewals',
  'reviewDueAt',
  'escalatedAt',
  'reviewedAt',
  'reviewedBy',
  'outcome',
];

export const breakGlassPolicy: Policy = (p) => [
  allow(BREAK_GLASS_ROLES, READ, 'Patient', { when: related('BREAK_GLASS'), fields: PERSON }),
  ...RECORD.map((subject) => allow(BREAK_GLASS_ROLES, READ, subject, { when: related('BREAK_GLASS') })),
  ...['Referral', 'ReferralContent', 'ReferralAssessment'].map((subject) =>
    allow(BREAK_GLASS_ROLES, READ, subject, { when: both(related('BREAK_GLASS'), { draft: false }) }),
  ),

  allow(BREAK_GLASS_ROLES, BREAK_GLASS, 'BreakGlass'),
  allow(BREAK_GLASS_ROLES, [READ, RENEW, END], 'BreakGlass', { when: { opener: p.personId } }),
  allow(BREAK_GLASS_ROLES, READ, 'BreakGlassRenewal', { when: { opener: p.personId } }),

  // Who opened it, why and when, and under a pseudonym whose record: nothing of what is in it.
  ...[Role.ADMINISTRATOR, Role.AUDITOR].flatMap((role) => [
    allow([role], READ, 'BreakGlass', {
      when: { root: rootOf(p) },
      fields: [...OPENING, 'patientPseudonym', 'reviewNote'],
    }),
    allow([role], READ, 'BreakGlassRenewal', { when: { root: rootOf(p) } }),
  ]),
  allow([Role.ADMINISTRATOR], REVIEW, 'BreakGlass', {
    when: both({ root: rootOf(p) }, { $not: { opener: p.personId } }),
  }),

  allow([Role.PATIENT], READ, 'BreakGlass', { when: related('SELF'), fields: [...OPENING, 'patient'] }),
  allow([Role.PATIENT], READ, 'BreakGlassRenewal', { when: related('SELF') }),
];
