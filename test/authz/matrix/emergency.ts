import {
  each,
  EVERYBODY,
  ME,
  MY_GRANT,
  MY_PATIENT,
  MY_ROOT,
  MY_UNIT,
  STAFF,
  type MatrixRow,
} from './cell.js';

const OPENERS = { GP: ['BREAK_GLASS'], CL: ['BREAK_GLASS'], CM: ['BREAK_GLASS'], CS: ['BREAK_GLASS'] };
const WHO = ['GP', 'CL', 'CM', 'CS'] as const;
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
const PERSON = (
  'name birthDate birthYear deceasedOn language preferredChannel preferredChannelOnBehalf protectedAddress addressGrade' +
  ' phone email address municipalityNumber gp gpExternal coordinators careTeam nextOfKin referrals pathways deadlines plans'
).split(' ');
const REQUEST = (
  'pseudonym status ground reason requestedBy requestedAt answerBy decidedBy decidedAt note validTo withdrawnAt' +
  ' withdrawnBy'
).split(' ');
const OPENING = (
  'openedBy role unit status ground reason openedAt expiresAt endedAt renewals reviewDueAt escalatedAt reviewedAt' +
  ' reviewedBy outcome'
).split(' ');

const QUESTION = (
  'entryId accessedAt actor actorRole unit action resourceType relation decision status text askedAs askedAt dueOn overdue' +
  ' escalatedAt withdrawnAt answeredAt answeredBy outcome answer'
).split(' ');

export const emergencyRows: MatrixRow[] = [
  {
    subject: 'Break-glass',
    note: 'Opens one patient for an hour, to be read and not to be acted on; past a block on a unit or an organisation, never past one on the opener by name, and never a protected address. Closed by a second person.',
    cells: [
      ...each(['READ'], 'Patient', OPENERS, { fields: PERSON }),
      ...RECORD.flatMap((of) => each(['READ'], of, OPENERS)),
      ...['Referral', 'ReferralContent', 'ReferralAssessment'].flatMap((of) =>
        each(['READ'], of, OPENERS, { where: { draft: false } }),
      ),
      { who: WHO, may: ['BREAK_GLASS'], of: 'BreakGlass' },
      { who: WHO, may: ['READ', 'RENEW', 'END'], of: 'BreakGlass', where: { opener: ME } },
      { who: WHO, may: ['READ'], of: 'BreakGlassRenewal', where: { opener: ME } },
      {
        who: ['AD', 'AU'],
        may: ['READ'],
        of: 'BreakGlass',
        where: { root: MY_ROOT },
        fields: [...OPENING, 'patientPseudonym', 'reviewNote'],
      },
      { who: ['AD', 'AU'], may: ['READ'], of: 'BreakGlassRenewal', where: { root: MY_ROOT } },
      { who: ['AD'], may: ['REVIEW'], of: 'BreakGlass', where: { root: MY_ROOT }, unless: { opener: ME } },
      ...each(['READ'], 'BreakGlass', { PA: ['SELF'] }, { fields: [...OPENING, 'patient'] }),
      ...each(['READ'], 'BreakGlassRenewal', { PA: ['SELF'] }),
    ],
  },
  {
    subject: 'Erasure of a patient',
    note: 'Asked for by one administrator of the installation, approved by another; neither is told whether anybody has the number. Carried out at the command line (`npm run erase`).',
    cells: [
      { who: ['AI'], may: ['READ', 'CREATE'], of: 'Erasure' },
      { who: ['AI'], may: ['ERASE'], of: 'Erasure', unless: { requester: ME } },
      { who: ['AI'], may: ['READ'], of: 'ErasureGround' },
    ],
  },
  {
    subject: 'explainAccess for oneself / for another',
    cells: [
      { who: EVERYBODY, may: ['EXPLAIN'], of: 'AccessExplanation' },
      { who: ['AD', 'AU'], may: ['EXPLAIN'], of: 'Grant', where: { within: MY_ROOT } },
    ],
  },
  {
    subject: 'Who may what: the rights of a role',
    note: 'The rules themselves, which name nobody.',
    cells: [{ who: ['AD', 'AI', 'AU', 'KE', 'UL'], may: ['READ'], of: 'RoleRight' }],
  },
  {
    subject: 'Access log: what was found, and its review',
    note: 'By the organisation’s auditors; nobody reviews a finding about themselves, nor reads their own review a second time. Rules and figures are the administrator’s to answer for too.',
    cells: [
      { who: ['AU'], may: ['READ'], of: 'AccessFinding', where: { root: MY_ROOT } },
      { who: ['AU'], may: ['READ'], of: 'AccessFindingReason', where: { root: MY_ROOT } },
      {
        ...{ who: ['AU'], may: ['ACCEPT', 'REVIEW'], of: 'AccessFinding' },
        ...{ where: { root: MY_ROOT }, unless: { looker: ME } },
      },
      {
        ...{ who: ['AU'], may: ['CONFIRM'], of: 'AccessFinding' },
        ...{ where: { root: MY_ROOT }, unless: { looker: ME, reviewer: ME } },
      },
      { who: ['AU', 'AD'], may: ['READ', 'UPDATE'], of: 'AccessRule' },
      { who: ['AU', 'AD'], may: ['READ'], of: 'FindingStatistics' },
    ],
  },
  {
    subject: 'Duties: who is on call, stands in, takes in, administers',
    note: 'They open nothing and explain looks in the log; nobody registers one of their own.',
    cells: [
      { who: STAFF, may: ['READ'], of: 'Duty', where: { holder: ME } },
      { who: ['AU', 'AD'], may: ['READ'], of: 'Duty', where: { root: MY_ROOT } },
      { who: ['UL'], may: ['READ'], of: 'Duty', where: { within: MY_UNIT } },
      { who: ['UL', 'AD'], may: ['CREATE'], of: 'Duty' },
      { who: ['UL'], may: ['END'], of: 'Duty', where: { within: MY_UNIT }, unless: { holder: ME } },
      { who: ['AD'], may: ['END'], of: 'Duty', where: { root: MY_ROOT }, unless: { holder: ME } },
    ],
  },
  {
    subject: 'Name protections: whose names are kept from patients',
    note: 'Patients, parents and next of kin read a pseudonym in place of the name; nobody decides it of themselves.',
    cells: [
      { who: STAFF, may: ['READ'], of: 'NameProtection', where: { holder: ME } },
      { who: ['AU', 'AD'], may: ['READ'], of: 'NameProtection', where: { root: MY_ROOT } },
      { who: ['AD'], may: ['CREATE'], of: 'NameProtection' },
      { who: ['AD'], may: ['END'], of: 'NameProtection', where: { root: MY_ROOT }, unless: { holder: ME } },
    ],
  },
  {
    subject: 'Declared relations: whom somebody on the staff is near to',
    note: 'One’s own, and nobody else’s; a finding says that there is one. Of a patient whom one sees, it is a conflict of interest.',
    cells: [
      { who: STAFF, may: ['CREATE'], of: 'DeclaredRelation' },
      { who: STAFF, may: ['READ', 'WITHDRAW'], of: 'DeclaredRelation', where: { declarer: ME } },
    ],
  },
  {
    subject: 'Access log: a receipt',
    note: 'Of the entries that the reader sees in the log of the record as their own.',
    cells: [{ who: ['PA', 'PR'], may: ['EXPORT'], of: 'AccessReceipt' }],
  },
  {
    subject: 'Access log: questions about an access',
    note: 'Asked by whoever reads the record’s log of somebody who acted for an organisation; answered there, never by whose access it was. The organisation reads the patient under a pseudonym.',
    cells: [
      ...each(['ASK'], 'AccessLogEntry', { PA: ['SELF'] }, { where: { notWithheldFrom: 'PATIENT' } }),
      ...each(['ASK'], 'AccessLogEntry', { PR: ['PARENT'] }, { where: { notWithheldFrom: 'PARENTS' } }),
      ...each(
        ['READ'],
        'AccessQuestion',
        { PA: ['SELF'], PR: ['PARENT'] },
        { fields: [...QUESTION, 'patient'] },
      ),
      ...each(['WITHDRAW'], 'AccessQuestion', { PA: ['SELF'], PR: ['PARENT'] }),
      {
        who: ['AD', 'AU'],
        may: ['READ'],
        of: 'AccessQuestion',
        where: { root: MY_ROOT },
        fields: [...QUESTION, 'patientPseudonym'],
      },
      {
        who: ['AD', 'AU'],
        may: ['ANSWER'],
        of: 'AccessQuestion',
        where: { root: MY_ROOT },
        unless: { actor: ME },
      },
    ],
  },
  {
    subject: 'Access log: its seal',
    note: 'Of the whole installation’s log: hashes and signatures, which say nothing of anybody.',
    cells: [
      { who: ['AU'], may: ['READ'], of: 'AccessLogCheckpoint' },
      { who: ['AU'], may: ['READ'], of: 'AccessLogSeal' },
      { who: ['AU'], may: ['READ'], of: 'AccessLogEntryProof' },
      { who: ['AU'], may: ['READ', 'CREATE'], of: 'AccessLogVerification' },
    ],
  },
  {
    subject: 'Access log: unmask',
    note: 'Two different people of the organisation: an auditor asks, another auditor or an administrator answers; either may withdraw. Who it is the database tells whoever asked, while it stands.',
    cells: [
      { who: ['AU'], may: ['UNMASK'], of: 'Unmasking' },
      { who: ['AD'], may: ['READ'], of: 'Unmasking', where: { root: MY_ROOT }, fields: REQUEST },
      {
        who: ['AU'],
        may: ['READ'],
        of: 'Unmasking',
        where: { root: MY_ROOT },
        fields: [...REQUEST, 'identity'],
      },
      {
        who: ['AD', 'AU'],
        may: ['DECIDE'],
        of: 'Unmasking',
        where: { root: MY_ROOT },
        unless: { asker: ME },
      },
      { who: ['AD', 'AU'], may: ['WITHDRAW'], of: 'Unmasking', where: { root: MY_ROOT } },
      {
        who: ['PA'],
        may: ['READ'],
        of: 'Unmasking',
        where: { ofPatient: MY_PATIENT },
        fields: REQUEST.filter((field) => field !== 'pseudonym'),
      },
    ],
  },
  {
    subject: 'Access log: saved searches',
    cells: [
      { who: ['AU'], may: ['CREATE'], of: 'SavedSearch' },
      { who: ['AU'], may: ['READ', 'UPDATE', 'END'], of: 'SavedSearch', where: { root: MY_ROOT, owner: ME } },
      { who: ['AU'], may: ['READ'], of: 'SavedSearch', where: { root: MY_ROOT, sharedByOwner: true } },
    ],
  },
  {
    subject: 'Access log: export',
    note: 'Of what the auditor may read; a file is read by whoever made it, under that grant. It names no patient. That it is made the organisation’s auditors see, and call off.',
    cells: [
      { who: ['AU'], may: ['EXPORT'], of: 'LogExport', where: { madeUnder: MY_GRANT } },
      { who: ['AU'], may: ['READ'], of: 'LogExport', where: { root: MY_ROOT } },
      { who: ['AU'], may: ['READ', 'CANCEL'], of: 'Job', where: { ofLogOf: MY_ROOT } },
    ],
  },
  {
    subject: 'Access log: who could see',
    cells: [{ who: ['AU'], may: ['READ'], of: 'WhoCouldSee' }],
  },
];
