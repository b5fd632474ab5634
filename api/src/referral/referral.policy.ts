import { Action } from '../authz/actions.js';
import { unitOf } from '../authz/principal.js';
import { allow, both, related, SHARED, type Policy, type Rule } from '../authz/policy.js';
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
/** What it says. */
const INSIDE = [
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
const WHOLE = [...OUTLINE, ...INSIDE];
/** What a patient reads of a draft, to confirm it. */
const TO_CONFIRM = [...OUTLINE, 'content', 'reviewedWithPatientAt', 'patientConfirmedAt'];
/** A coordinating unit sees whether a contact was named, and until when the referral is to be assessed. */
const COORDINATING = [...OUTLINE, 'municipalContact', 'noMunicipalContact'];
const SENT = { draft: false };
const AUTHORS = [Role.GP, Role.CASE_WORKER, Role.CLINICIAN];

export const referralPolicy: Policy = (p) => {
  // What one wrote, by a relation that lets one write: a draft opens nothing by itself.
  const mine = both(related('GP_OF', 'SERVES', 'TREATS', 'REGISTERS', 'REFERRER_OF'), {
    author: p.personId,
  });
  // The specialist's own coordinator is no other party.
  const unlessObjected = p.side === Side.MUNICIPAL ? [SHARED] : [];
  const ours = both(related('REFERRER_OF'), { fromWithin: unitOf(p) });
  const receiving = both(related('ADDRESSED', 'TREATS'), { toWithin: unitOf(p) }, SENT);
  // The specialist side receives: a municipal coordinator only reads.
  const receivers = [Role.CLINICIAN, ...(p.side === Side.SPECIALIST ? [Role.COORDINATOR] : [])];
  const reads = [
    allow([Role.PATIENT], Action.READ, 'Referral', { when: related('SELF'), fields: TO_CONFIRM }),
    allow([Role.PATIENT], Action.READ, 'Referral', {
      when: both(related('SELF'), SENT),
      fields: INSIDE.filter((field) => !TO_CONFIRM.includes(field)),
    }),
    allow([Role.PARENT], Action.READ, 'Referral', {
      when: both(related('PARENT:REFERRAL'), SENT),
      fields: WHOLE,
    }),
    allow([Role.NEXT_OF_KIN], Action.READ, 'Referral', {
      when: both(related('KIN:REFERRAL'), SENT),
      fields: WHOLE,
    }),
    ...[mine, ours].map((when) => allow(AUTHORS, Action.READ, 'Referral', { when, fields: WHOLE })),
    allow([Role.GP], Action.READ, 'Referral', { when: both(related('GP_OF'), SENT), fields: OUTLINE }),
    allow([Role.GP], Action.READ, 'Referral', {
      when: both(related('GP_OF'), SENT, { conferredWithGp: true }, SHARED),
      fields: INSIDE,
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
  ];
  return [
    ...reads,
    // What it says lies in tables of its own, read by whoever reads that field of the referral.
    ...partsOf(reads, 'content', 'ReferralContent'),
    ...partsOf(reads, 'assessment', 'ReferralAssessment'),

    allow([Role.GP], Action.CREATE, 'Referral', { when: related('GP_OF', 'REGISTERS', 'REFERRER_OF') }),
    allow([Role.CASE_WORKER], Action.CREATE, 'Referral', {
      when: related('SERVES', 'REGISTERS', 'REFERRER_OF'),
    }),
    allow([Role.CLINICIAN], Action.CREATE, 'Referral', {
      when: related('TREATS', 'REGISTERS', 'REFERRER_OF'),
    }),
    ...[mine, ours].map((when) =>
      allow(AUTHORS, [Action.UPDATE, Action.SUBMIT, Action.WITHDRAW, Action.CONFIRM], 'Referral', { when }),
    ),
    allow([Role.PATIENT], Action.CONFIRM, 'Referral', { when: related('SELF') }),
    allow(receivers, Action.REGISTER_INCOMING, 'Referral', {
      when: related('REGISTERS', 'ADDRESSED', 'TREATS', 'COORDINATES'),
    }),
    allow(
      receivers,
      [Action.RECEIVE, Action.FORWARD, Action.RECORD_PATIENT_INFORMED, Action.WRITE_LETTER],
      'Referral',
      {
        when: receiving,
      },
    ),
    allow([Role.CLINICIAN], Action.ASSESS, 'Referral', { when: receiving }),
  ];
};

/** The rules for a part of the referral: those by which the field is read that shows it. */
const partsOf = (reads: readonly Rule[], field: string, part: string): Rule[] =>
  reads
    .filter((rule) => rule.fields?.includes(field))
    .map((rule) => ({ ...rule, subject: part, fields: null }));
