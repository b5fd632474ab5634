import { each, EVERYBODY, ME, MY_GRANT, MY_PATIENT, MY_ROOT, type MatrixRow } from './cell.js';

const OPENERS = { GP: ['BREAK_GLASS'], CL: ['BREAK_GLASS'], CM: ['BREAK_GLASS'], CS: ['BREAK_GLASS'] };
const WHO = ['GP', 'CL', 'CM', 'CS'] as const;
const RECORD = [
  'CareTeamMember',
  'NextOfKin',
  'Pathway',
  'PathwayEvent',
  'Stay',
  'Plan',
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
    subject: 'explainAccess for oneself / for another',
    cells: [
      { who: EVERYBODY, may: ['EXPLAIN'], of: 'AccessExplanation' },
      { who: ['AD', 'AU'], may: ['EXPLAIN'], of: 'Grant', where: { within: MY_ROOT } },
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
    note: 'Of what the auditor may read; a file is read by whoever made it, under that grant. It names no patient.',
    cells: [{ who: ['AU'], may: ['READ', 'EXPORT'], of: 'LogExport', where: { madeUnder: MY_GRANT } }],
  },
  {
    subject: 'Access log: who could see',
    cells: [{ who: ['AU'], may: ['READ'], of: 'WhoCouldSee' }],
  },
  {
    subject: 'Access log: what was found',
    cells: [{ who: ['AU'], may: ['READ'], of: 'AccessFinding', where: { root: MY_ROOT } }],
  },
];
