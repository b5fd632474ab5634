import { each, oneOf, ME, MY_ROOT, MY_SIDE, MY_UNIT, STAFF, type MatrixRow } from './cell.js';
import { PLACES } from './places.js';

const NAME = [
  'name',
  'birthDate',
  'birthYear',
  'deceasedOn',
  'language',
  'preferredChannel',
  'preferredChannelOnBehalf',
  'protectedAddress',
  'addressGrade',
];
const BELOW = [
  'coordinators',
  'careTeam',
  'referrals',
  'pathways',
  'deadlines',
  'plans',
  'meetings',
  'children',
];
const PLACE = PLACES.Patient as string[];
const OPEN = { addressOpen: true };

const CARE = {
  GP: ['GP_OF', 'REFERRER_OF'],
  CW: ['SERVES', 'REFERRER_OF'],
  CL: ['ADDRESSED', 'TREATS', 'REFERRER_OF'],
  CM: ['ADDRESSED', 'COORDINATES'],
  CS: ['ADDRESSED', 'COORDINATES'],
};
const REGISTRARS = ['GP', 'CW', 'CL', 'CM', 'CS', 'KE'] as const;
const LASTING = { GP: ['GP_OF'], CW: ['SERVES'], CL: ['TREATS'], CM: ['COORDINATES'], CS: ['COORDINATES'] };

export const patientRows: MatrixRow[] = [
  {
    subject: 'Patient: name, contact',
    note: 'KE reads the contact while a vacancy or a need of theirs is open, never that of a protected address; the registrar reads what they wrote; AU the pseudonym, in the access log.',
    cells: [
      { who: ['PA'], may: ['READ'], of: 'Patient', by: ['SELF'] },
      ...each(
        ['READ'],
        'Patient',
        { PR: ['PARENT:BASIC'], ...CARE },
        { fields: [...NAME, ...PLACE, ...BELOW] },
      ),
      ...each(['READ'], 'Patient', CARE, { fields: ['nextOfKin'] }),
      {
        who: ['KI'],
        may: ['READ'],
        of: 'Patient',
        by: ['KIN'],
        fields: ['name', 'birthYear', 'deceasedOn', ...BELOW],
      },
      {
        who: ['KE'],
        may: ['READ'],
        of: 'Patient',
        by: ['PARTY'],
        fields: [
          'name',
          'birthYear',
          'coordinators',
          'referrals',
          'pathways',
          'deadlines',
          'plans',
          'meetings',
        ],
      },
      {
        who: ['KE'],
        may: ['READ'],
        of: 'Patient',
        by: ['PARTY'],
        where: { openFor: MY_ROOT },
        fields: ['phone', 'email'],
      },
      {
        who: ['UL'],
        may: ['READ'],
        of: 'Patient',
        by: ['PARTY'],
        where: { atUnit: MY_UNIT },
        fields: ['name', 'birthYear', 'coordinators', 'referrals', 'pathways', 'deadlines'],
      },
      { who: ['PT'], may: ['READ'], of: 'Patient', by: ['PARTNER'], fields: ['name', 'plans', 'meetings'] },
      {
        who: REGISTRARS,
        may: ['READ'],
        of: 'Patient',
        by: ['REGISTERS'],
        where: { registrar: ME },
        fields: ['name', 'birthDate', 'birthYear'],
      },
      { who: REGISTRARS, may: ['CREATE'], of: 'Patient' },
      { who: ['PA'], may: ['UPDATE_CONTACT'], of: 'Patient', by: ['SELF'] },
      { who: ['PR'], may: ['UPDATE_CONTACT'], of: 'Patient', by: ['PARENT'], where: OPEN },
      { who: ['CM', 'CS'], may: ['UPDATE_CONTACT'], of: 'Patient', by: ['COORDINATES'] },
    ],
  },
  {
    subject: 'Patient: identity number',
    cells: each(
      ['READ'],
      'Patient',
      { GP: CARE.GP, CL: CARE.CL, CM: CARE.CM, CS: CARE.CS },
      { fields: ['nationalId'] },
    ),
  },
  {
    subject: 'setPreferredChannel',
    cells: [
      { who: ['PR'], may: ['SET_PREFERRED_CHANNEL'], of: 'Patient', by: ['PARENT'], where: OPEN },
      ...each(['SET_PREFERRED_CHANNEL'], 'Patient', {
        PA: ['SELF'],
        CL: ['TREATS'],
        CW: ['SERVES'],
        CM: ['COORDINATES'],
        CS: ['COORDINATES'],
      }),
    ],
  },
  {
    subject: 'Kin, life events: registerNextOfKin, updateGp, transferMunicipality, recordDeath',
    cells: [
      ...each(
        ['REGISTER_NEXT_OF_KIN', 'UPDATE_GP', 'TRANSFER_MUNICIPALITY', 'RECORD_DEATH'],
        'Patient',
        LASTING,
      ),
      ...each(['READ'], 'NextOfKin', { PA: ['SELF'], ...LASTING }),
    ],
  },
  {
    subject: 'Protected address (graded 6 and 7)',
    note: 'What places a person is hidden from all but those who treat, coordinate or are the patient, in every kind of object (listed at the end), and from parents and kin without exception. Whoever follows the patient says that an address is graded; those who see it anyhow change or end it.',
    cells: [
      ...each(['PROTECT_ADDRESS'], 'Patient', { GP: ['GP_OF'], CW: ['SERVES'] }, { where: OPEN }),
      ...each(['PROTECT_ADDRESS'], 'Patient', { CL: ['TREATS'], CM: ['COORDINATES'], CS: ['COORDINATES'] }),
    ],
  },
  {
    subject: 'Care team',
    cells: [
      ...each(['READ'], 'CareTeamMember', {
        PA: ['SELF'],
        PR: ['PARENT:PATIENT'],
        KI: ['KIN:PATIENT'],
        GP: ['GP_OF', 'REFERRER_OF'],
        CW: ['SERVES'],
        CL: ['ADDRESSED', 'TREATS'],
        CM: CARE.CM,
        CS: CARE.CS,
      }),
      ...each(['READ'], 'CareTeamMember', { PR: ['PARENT:MUNICIPAL'] }, { where: { side: 'MUNICIPAL' } }),
      ...each(['ADD_TO_CARE_TEAM'], 'Patient', {
        CW: ['SERVES', 'REGISTERS'],
        CL: ['TREATS', 'REGISTERS'],
        CM: ['COORDINATES', 'REGISTERS'],
        CS: ['COORDINATES', 'REGISTERS'],
        KE: ['PARTY', 'REGISTERS'],
      }),
      { who: ['PA'], may: ['END'], of: 'CareTeamMember', by: ['SELF'] },
      ...each(
        ['END'],
        'CareTeamMember',
        { CL: ['TREATS'], CM: ['COORDINATES'], CS: ['COORDINATES'] },
        { where: { side: MY_SIDE } },
      ),
      {
        who: ['CW'],
        may: ['END'],
        of: 'CareTeamMember',
        by: ['SERVES'],
        where: { unitWithin: MY_UNIT },
      },
      {
        who: ['KE'],
        may: ['READ', 'END'],
        of: 'CareTeamMember',
        by: ['PARTY'],
        where: { unitWithin: MY_ROOT },
      },
    ],
  },
  {
    subject: 'Access log',
    note: 'Nothing of what is withheld from the reader, and not that anything is. AU of entries where actor or record belongs to the organisation; never the name of who acts for themselves, a child or kin.',
    cells: [
      ...each(['READ'], 'AccessLogEntry', { PA: ['SELF'] }, { where: { notWithheldFrom: 'PATIENT' } }),
      ...each(['READ'], 'AccessLogEntry', { PR: ['PARENT'] }, { where: { notWithheldFrom: 'PARENTS' } }),
      ...oneOf({ actedIn: MY_ROOT }, { recordOf: MY_ROOT }).map((where) => ({
        who: ['AU'] as const,
        may: ['READ'],
        of: 'AccessLogEntry',
        where,
        fields: ENTRY(),
      })),
      {
        who: STAFF.filter((who) => who !== 'AU'),
        may: ['READ'],
        of: 'AccessLogEntry',
        where: { actor: ME },
        fields: ENTRY(),
      },
    ],
  },
];

/** All of an entry but the patient and, in the clear, whatever would name one. */
function ENTRY(): string[] {
  return (
    'at actor actorPseudonym role unit client patientPseudonym resourceType resourceIds action purpose relation decision rule export breakGlass times' +
    ' operation requestId identity unmasking'
  ).split(' ');
}
