import { Action } from '../authz/actions.js';
import { unitOf } from '../authz/principal.js';
import { allow, both, either, related, SHARED, type Policy } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

/** Status, dates, units and area: what everyone with a part in it may see of a referral. */
const OUTLINE = [
  'patient',
  'status',
  'area',
  'urgency',
  'fromUnit',
  'toUnit',
  'treatingUnit',
  'referrer',
  'externalReferrer',
  'submittedAt',
  'receivedAt',
  'receivedBy',
  'assessBy',
  'createdAt',
];
const WHOLE = [
  ...OUTLINE,
  'legalBasis',
  'pathwayKey',
  'content',
  'missing',
  'reviewedWithPatientAt',
  'notReviewedReason',
  'patientConfirmedAt',
  'municipalContact',
  'noMunicipalContact',
  'coordinatedWith',
  'conferredWithGp',
  'assessment',
  'withdrawnReason',
];
/** A coordinating unit sees whether a contact was named, and until when the referral is to be assessed. */
const COORDINATING = [...OUTLINE, 'municipalContact', 'noMunicipalContact'];
const SENT = { draft: false };
const AUTHORS = [Role.GP, Role.CASE_WORKER, Role.CLINICIAN];

export const referralPolicy: Policy = (p) => {
  const own = both(related('REFERRER_OF'), either({ author: p.personId }, { fromWithin: unitOf(p) }));
  // A draft opens nothing: its author reads it by the relation that let them write it.
  const draft = both(related('GP_OF', 'SERVES', 'TREATS', 'REGISTERS', 'REFERRER_OF'), {
    author: p.personId,
  });
  // The specialist's own coordinator is no other party.
  const unlessObjected = p.side === Side.MUNICIPAL ? [SHARED] : [];
  const receiving = both(related('ADDRESSED', 'TREATS'), { toWithin: unitOf(p) }, SENT);
  return [
    allow([Role.PATIENT], Action.READ, 'Referral', { when: both(related('SELF'), SENT), fields: WHOLE }),
    allow([Role.PATIENT], Action.READ, 'Referral', {
      when: related('SELF'),
      fields: [...OUTLINE, 'content', 'reviewedWithPatientAt', 'patientConfirmedAt'],
    }),
    allow([Role.PARENT], Action.READ, 'Referral', {
      when: both(related('PARENT:REFERRAL'), SENT),
      fields: WHOLE,
    }),
    allow([Role.NEXT_OF_KIN], Action.READ, 'Referral', {
      when: both(related('KIN:REFERRAL'), SENT),
      fields: WHOLE,
    }),
    allow(AUTHORS, Action.READ, 'Referral', { when: own, fields: WHOLE }),
    allow(AUTHORS, Action.READ, 'Referral', { when: draft, fields: WHOLE }),
    allow(AUTHORS, Action.READ, 'ReferralContent', { when: draft }),
    allow([Role.GP], Action.READ, 'Referral', { when: both(related('GP_OF'), SENT), fields: OUTLINE }),
    allow([Role.GP], Action.READ, 'Referral', {
      when: both(related('GP_OF'), SENT, { conferredWithGp: true }, SHARED),
      fields: WHOLE,
    }),
    allow([Role.CASE_WORKER], Action.READ, 'Referral', {
      when: both(related('SERVES'), SENT),
      fields: OUTLINE,
    }),
    allow([Role.CLINICIAN], Action.READ, 'Referral', {
      when: both(related('ADDRESSED', 'TREATS'), SENT),
      fields: WHOLE,
    }),
    allow([Role.COORDINATOR], Action.READ, 'Referral', {
      when: both(related('ADDRESSED', 'COORDINATES'), SENT, ...unlessObjected),
      fields: WHOLE,
    }),
    allow([Role.COORDINATOR], Action.READ, 'Referral', {
      when: both(related('ADDRESSED', 'COORDINATES'), SENT),
      fields: OUTLINE,
    }),
    allow([Role.COORDINATING_UNIT], Action.READ, 'Referral', {
      when: both(related('PARTY'), SENT),
      fields: COORDINATING,
    }),
    allow([Role.UNIT_LEADER], Action.READ, 'Referral', {
      when: both(related('PARTY'), SENT, { toWithin: unitOf(p) }),
      fields: OUTLINE,
    }),

    // The content has an audience of its own, in a table of its own.
    ...['ReferralContent', 'ReferralAssessment'].flatMap((part) => [
      allow([Role.PATIENT], Action.READ, part, { when: related('SELF') }),
      allow([Role.PARENT], Action.READ, part, { when: related('PARENT:REFERRAL') }),
      allow([Role.NEXT_OF_KIN], Action.READ, part, { when: related('KIN:REFERRAL') }),
      allow([Role.GP], Action.READ, part, { when: related('REFERRER_OF') }),
      allow([Role.GP], Action.READ, part, { when: both(related('GP_OF'), SHARED) }),
      allow([Role.CASE_WORKER], Action.READ, part, { when: related('REFERRER_OF') }),
      allow([Role.CLINICIAN], Action.READ, part, { when: related('REFERRER_OF', 'ADDRESSED', 'TREATS') }),
      allow([Role.COORDINATOR], Action.READ, part, {
        when: both(related('ADDRESSED', 'COORDINATES'), ...unlessObjected),
      }),
    ]),

    allow([Role.GP], Action.CREATE, 'Referral', { when: related('GP_OF', 'REGISTERS', 'REFERRER_OF') }),
    allow([Role.CASE_WORKER], Action.CREATE, 'Referral', {
      when: related('SERVES', 'REGISTERS', 'REFERRER_OF'),
    }),
    allow([Role.CLINICIAN], Action.CREATE, 'Referral', {
      when: related('TREATS', 'REGISTERS', 'REFERRER_OF'),
    }),
    allow(AUTHORS, [Action.UPDATE, Action.SUBMIT, Action.WITHDRAW], 'Referral', { when: own }),
    allow(AUTHORS, [Action.UPDATE, Action.SUBMIT, Action.WITHDRAW, Action.CONFIRM], 'Referral', {
      when: draft,
    }),
    allow([Role.PATIENT], Action.CONFIRM, 'Referral', { when: related('SELF') }),
    allow(AUTHORS, Action.CONFIRM, 'Referral', { when: own }),
    allow([Role.COORDINATOR, Role.CLINICIAN], Action.REGISTER_INCOMING, 'Referral', {
      when: related('REGISTERS', 'ADDRESSED', 'TREATS', 'COORDINATES'),
    }),
    allow([Role.COORDINATOR, Role.CLINICIAN], [Action.RECEIVE, Action.FORWARD], 'Referral', {
      when: receiving,
    }),
    allow([Role.CLINICIAN], Action.ASSESS, 'Referral', { when: receiving }),
    allow([Role.COORDINATOR, Role.CLINICIAN], Action.RECORD_PATIENT_INFORMED, 'Referral', {
      when: receiving,
    }),
  ];
};
