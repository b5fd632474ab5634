import { each, oneOf, ME, MY_ROOT, MY_UNIT, type MatrixRow } from './cell.js';

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
const SENT = { draft: false };
const AUTHORS = { GP: ['REFERRER_OF'], CW: ['REFERRER_OF'], CL: ['REFERRER_OF'] };
/** The relations by which a draft is written, and by which its author reads it until it is sent. */
const DRAFTING = {
  GP: ['GP_OF', 'SERVES', 'TREATS', 'REGISTERS', 'REFERRER_OF'],
  CW: ['GP_OF', 'SERVES', 'TREATS', 'REGISTERS', 'REFERRER_OF'],
  CL: ['GP_OF', 'SERVES', 'TREATS', 'REGISTERS', 'REFERRER_OF'],
};
const CM = ['ADDRESSED', 'COORDINATES'];
const READERS = {
  PR: ['PARENT:REFERRAL'],
  KI: ['KIN:REFERRAL'],
  CL: ['ADDRESSED', 'TREATS'],
  CS: ['ADDRESSED', 'COORDINATES'],
};

/** Who reads what a referral says, in its own fields and in the tables that hold it apart. */
const content = (of: string, fields?: readonly string[]) => [
  ...each(['READ'], of, READERS, { where: SENT, ...(fields && { fields }) }),
  ...each(['READ'], of, { CM }, { where: { ...SENT, shared: true }, ...(fields && { fields }) }),
  ...oneOf({ author: ME }, { fromWithin: MY_UNIT }).flatMap((where) =>
    each(['READ'], of, AUTHORS, { where, ...(fields && { fields }) }),
  ),
  ...each(['READ'], of, DRAFTING, { where: { author: ME }, ...(fields && { fields }) }),
  ...each(
    ['READ'],
    of,
    { GP: ['GP_OF'] },
    { where: { ...SENT, conferredWithGp: true, shared: true }, ...(fields && { fields }) },
  ),
];

export const referralRows: MatrixRow[] = [
  {
    subject: 'Referral: status, dates, units, area',
    cells: [
      ...each(['READ'], 'Referral', { PA: ['SELF'] }, { fields: OUTLINE }),
      ...each(
        ['READ'],
        'Referral',
        { PR: ['PARENT:REFERRAL'], KI: ['KIN:REFERRAL'], GP: ['GP_OF'], CW: ['SERVES'], CM, KE: ['PARTY'] },
        { where: SENT, fields: OUTLINE },
      ),
      ...each(
        ['READ'],
        'Referral',
        { KE: ['PARTY'] },
        { where: SENT, fields: ['municipalContact', 'noMunicipalContact'] },
      ),
      ...each(
        ['READ'],
        'Referral',
        { UL: ['PARTY'] },
        { where: { ...SENT, toWithin: MY_UNIT }, fields: OUTLINE },
      ),
    ],
  },
  {
    subject: 'Referral: content',
    note: 'A patient reads what a draft of theirs says, to confirm it. Of what the patient objected to sharing the municipal coordinator and a GP who did not refer see status and dates. Own: written by oneself, or in one’s unit.',
    cells: [
      ...each(['READ'], 'Referral', { PA: ['SELF'] }, { where: SENT, fields: WHOLE }),
      ...each(
        ['READ'],
        'Referral',
        { PA: ['SELF'] },
        { fields: ['content', 'reviewedWithPatientAt', 'patientConfirmedAt'] },
      ),
      ...content('Referral', WHOLE),
      ...each(['READ'], 'ReferralContent', { PA: ['SELF'] }),
      ...content('ReferralContent'),
      ...each(['READ'], 'ReferralAssessment', { PA: ['SELF'] }, { where: SENT }),
      ...content('ReferralAssessment'),
      ...each(['CREATE'], 'Referral', {
        GP: ['GP_OF', 'REGISTERS', 'REFERRER_OF'],
        CW: ['SERVES', 'REGISTERS', 'REFERRER_OF'],
        CL: ['TREATS', 'REGISTERS', 'REFERRER_OF'],
      }),
      ...oneOf({ author: ME }, { fromWithin: MY_UNIT }).flatMap((where) =>
        each(['UPDATE', 'SUBMIT', 'WITHDRAW', 'CONFIRM'], 'Referral', AUTHORS, { where }),
      ),
      ...each(['UPDATE', 'SUBMIT', 'WITHDRAW', 'CONFIRM'], 'Referral', DRAFTING, {
        where: { author: ME },
      }),
      ...each(['CONFIRM'], 'Referral', { PA: ['SELF'] }),
      ...each(['REGISTER_INCOMING'], 'Referral', {
        CL: ['REGISTERS', 'ADDRESSED', 'TREATS', 'COORDINATES'],
        CS: ['REGISTERS', 'ADDRESSED', 'TREATS', 'COORDINATES'],
      }),
      ...each(
        ['RECEIVE', 'FORWARD', 'RECORD_PATIENT_INFORMED', 'WRITE_LETTER'],
        'Referral',
        { CL: ['ADDRESSED', 'TREATS'], CS: ['ADDRESSED', 'TREATS'] },
        { where: { toWithin: MY_UNIT, ...SENT } },
      ),
      ...each(
        ['ASSESS'],
        'Referral',
        { CL: ['ADDRESSED', 'TREATS'] },
        { where: { toWithin: MY_UNIT, ...SENT } },
      ),
    ],
  },
  {
    subject: 'Need reported (reportNeed: coordinator, individual plan, child coordinator)',
    note: 'The patient, and a parent by age, read every need reported of the patient; whoever else reported one reads that one.',
    cells: [
      ...each(['CREATE'], 'Need', {
        PA: ['SELF'],
        PR: ['PARENT:BASIC'],
        KI: ['KIN'],
        GP: ['GP_OF', 'REFERRER_OF', 'REGISTERS'],
        CW: ['SERVES', 'REGISTERS'],
        CL: ['ADDRESSED', 'TREATS', 'REGISTERS'],
        CM: ['ADDRESSED', 'COORDINATES', 'REGISTERS'],
        CS: ['ADDRESSED', 'COORDINATES', 'REGISTERS'],
      }),
      ...each(['READ'], 'Need', { PA: ['SELF'], PR: ['PARENT:PATHWAY'] }),
      ...each(['READ'], 'Need', { PR: ['PARENT:MUNICIPAL'] }, { where: { side: 'MUNICIPAL' } }),
      ...each(
        ['READ'],
        'Need',
        {
          PR: ['PARENT:BASIC'],
          KI: ['KIN'],
          GP: ['GP_OF', 'REFERRER_OF', 'REGISTERS'],
          CW: ['SERVES', 'REGISTERS'],
          CL: ['ADDRESSED', 'TREATS', 'REFERRER_OF', 'REGISTERS'],
          CM: ['ADDRESSED', 'COORDINATES', 'REGISTERS'],
          CS: ['ADDRESSED', 'COORDINATES', 'REGISTERS'],
        },
        { where: { reporter: ME } },
      ),
      ...each(['READ', 'DECIDE'], 'Need', { KE: ['PARTY'] }, { where: { root: MY_ROOT } }),
    ],
  },
];
