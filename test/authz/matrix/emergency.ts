import { each, EVERYBODY, ME, MY_ROOT, type MatrixRow } from './cell.js';

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
    subject: 'explainAccess for oneself / for another',
    cells: [
      { who: EVERYBODY, may: ['EXPLAIN'], of: 'AccessExplanation' },
      { who: ['AD', 'AU'], may: ['EXPLAIN'], of: 'Grant', where: { within: MY_ROOT } },
    ],
  },
  {
    subject: 'Access log: what was found',
    cells: [{ who: ['AU'], may: ['READ'], of: 'AccessFinding', where: { root: MY_ROOT } }],
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
      { who: ['AU'], may: ['CREATE'], of: 'AccessLogVerification' },
    ],
  },
];
