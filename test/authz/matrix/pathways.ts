import { each, oneOf, ME, MY_GRANT, MY_ROOT, MY_SIDE, MY_UNIT, STAFF, type MatrixRow } from './cell.js';

const PARTS = ['coverage', 'coordinators'];
const DATES = [
  'patient',
  'area',
  'unit',
  'status',
  'phase',
  'startedOn',
  'endedOn',
  'deadlines',
  'unclocked',
  'referral',
  ...PARTS,
];
const TREATING = { CL: ['ADDRESSED', 'TREATS'], CS: ['ADDRESSED', 'COORDINATES'] };
const CM = ['ADDRESSED', 'COORDINATES'];
const CARE = { GP: ['REFERRER_OF'], CW: ['SERVES'], CM, ...TREATING };
const OWN = { PA: ['SELF'], PR: ['PARENT:PATHWAY'] };
/** As long as the patient does not object to it. */
const SHARED = { where: { shared: true } };
const OF_DEADLINES = { PA: ['SELF'], PR: ['PARENT:DEADLINE'] };
/** Of a deadline: kind, due, status and whose. */
const OUTLINE = (
  'patient pathway referral rule source kind status side force area unit owner occurrence startsOn dueOn metOn daysLeft' +
  ' dueSoonDays dayCount earliestOn'
).split(' ');
const COOPERATION = ['COOPERATION_MEETING', 'MEETING_HELD', 'DROPOUT'];

export const pathwayRows: MatrixRow[] = [
  {
    subject: 'Pathway: existence, area, dates, phase',
    note: 'No participants yet: a GP who did not refer sees status and coordinators. Of what the patient objected to sharing the municipal side sees the dates.',
    cells: [
      ...each(['READ'], 'Pathway', { ...OWN, KI: ['KIN:PATHWAY'], GP: CARE.GP, ...TREATING }),
      ...each(['READ'], 'Pathway', { CW: CARE.CW, CM }, SHARED),
      ...each(['READ'], 'Pathway', { CW: CARE.CW, CM }, { fields: DATES }),
      ...each(['READ'], 'Pathway', { GP: ['GP_OF'] }, { fields: ['patient', 'status', ...PARTS] }),
      ...each(['READ'], 'Pathway', { KE: ['PARTY'] }, { fields: DATES }),
      ...each(
        ['READ'],
        'Pathway',
        { KE: ['PARTY'] },
        { where: { openFor: MY_ROOT }, fields: ['pathwayKey', 'definition'] },
      ),
      ...oneOf({ unitWithin: MY_UNIT }, { coordinatedFrom: MY_UNIT }).flatMap((where) =>
        each(['READ'], 'Pathway', { UL: ['PARTY'] }, { where, fields: [...DATES, 'clinician'] }),
      ),
    ],
  },
  {
    subject: 'Pathway events, codes',
    note: 'Which events a municipal coordinator may register and correct (cooperation and drop-out alone) is checked by kind when it is done. A started condition is clinical: read by the patient and the specialist side.',
    cells: [
      ...each(['READ'], 'PathwayEvent', { ...OWN, GP: CARE.GP, ...TREATING }),
      ...each(['READ'], 'PathwayEvent', { CM }, SHARED),
      ...each(['READ'], 'PathwayEvent', { CW: ['SERVES'], CM }, { where: { kind: COOPERATION } }),
      ...each(['READ'], 'Registration', { ...OWN, GP: CARE.GP, ...TREATING }),
      ...each(['READ'], 'Registration', { CM }, SHARED),
      ...each(['READ'], 'Registration', { CW: ['SERVES'] }, { where: { cooperation: true } }),
      ...each(['READ'], 'StatedCondition', { PA: ['SELF'], ...TREATING }),
      ...each(['RECORD_EVENT'], 'Pathway', { CL: TREATING.CL }, { where: { unitWithin: MY_UNIT } }),
      ...each(['RECORD_EVENT'], 'Pathway', { CM, CS: TREATING.CS }),
      ...each(['CORRECT_EVENT'], 'PathwayEvent', { CL: TREATING.CL }, { where: { pathwayWithin: MY_UNIT } }),
      ...each(['CORRECT_EVENT'], 'PathwayEvent', { CM, CS: TREATING.CS }),
      ...each(['RECORD_DROPOUT'], 'Pathway', { CM, ...TREATING }),
    ],
  },
  {
    subject: 'Exports of registrations, files made under one’s grant',
    note: 'What is in an export is what its maker may read.',
    cells: [
      { who: ['CL', 'CS'], may: ['EXPORT'], of: 'RegistrationExport', side: 'SPECIALIST' },
      { who: STAFF, may: ['READ'], of: 'RegistrationExport', where: { madeUnder: MY_GRANT } },
      { who: STAFF, may: ['READ'], of: 'StoredFile', where: { madeUnder: MY_GRANT, kept: true } },
    ],
  },
  {
    subject: 'Hand-over, transfer, end',
    note: 'startPathway begins one without a referral, of a patient whom the specialist side has in front of it.',
    cells: [
      ...each(
        ['ASSIGN_CLINICIAN'],
        'Pathway',
        { CS: TREATING.CS, UL: ['PARTY'] },
        { where: { unitWithin: MY_UNIT } },
      ),
      ...each(['TRANSFER', 'END'], 'Pathway', TREATING, { where: { unitWithin: MY_UNIT } }),
      ...each(['START'], 'Pathway', {
        CL: ['REGISTERS', 'ADDRESSED', 'TREATS', 'COORDINATES'],
        CS: ['REGISTERS', 'ADDRESSED', 'TREATS', 'COORDINATES'],
      }),
    ],
  },
  {
    subject: 'Deadlines',
    note: 'KI by consent to deadlines, a kind of content of its own. What is no clock yet (a number not found) is read as the deadlines are, but not by kin.',
    cells: [
      ...each(['READ'], 'Deadline', { ...OF_DEADLINES, KI: ['KIN:DEADLINE'], ...CARE }),
      ...each(['READ'], 'Deadline', { KE: ['PARTY'] }, { fields: OUTLINE }),
      ...each(['READ'], 'Deadline', { UL: ['PARTY'] }, { where: { unitWithin: MY_UNIT }, fields: OUTLINE }),
      ...each(['READ'], 'UnclockedDeadline', { ...OF_DEADLINES, ...CARE, KE: ['PARTY'] }),
      ...each(['READ'], 'UnclockedDeadline', { UL: ['PARTY'] }, { where: { unitWithin: MY_UNIT } }),
      ...each(
        ['WAIVE', 'WITHDRAW', 'EXPLAIN_DELAY'],
        'Deadline',
        { CL: ['TREATS'], CM: ['COORDINATES'], CS: ['COORDINATES'] },
        { where: { side: MY_SIDE } },
      ),
      ...each(['REMIND_OWNER'], 'Deadline', { KE: ['PARTY'], CM: ['COORDINATES'], CS: ['COORDINATES'] }),
      ...each(['REMIND_OWNER'], 'Deadline', { UL: ['PARTY'] }, { where: { unitWithin: MY_UNIT } }),
    ],
  },
  {
    subject: 'Stay (planned and actual admission, discharge)',
    note: 'Read as the whole pathway is: KE and UL, who see its dates alone, see no stay.',
    cells: [
      ...each(['READ'], 'Stay', { ...OWN, KI: ['KIN:PATHWAY'], ...CARE }),
      ...each(['RECORD_STAY'], 'Pathway', TREATING, { where: { unitWithin: MY_ROOT } }),
      ...each(['UPDATE'], 'Stay', TREATING, { where: { pathwayWithin: MY_ROOT } }),
    ],
  },
  {
    subject: 'Tasks',
    note: 'Owner: the person, or whoever at the unit where it waits sees the patient; a coordinator, for their organisation’s side.',
    cells: [
      ...each(
        ['READ', 'COMPLETE'],
        'Task',
        { GP: ['GP_OF', 'REFERRER_OF'], CW: ['SERVES', 'REFERRER_OF'], CL: TREATING.CL },
        { where: { ownedBy: ME } },
      ),
      ...each(['READ', 'COMPLETE'], 'Task', { CL: TREATING.CL }, { where: { waitsAt: MY_UNIT } }),
      ...each(['READ', 'COMPLETE', 'REOPEN'], 'Task', { CM, CS: TREATING.CS }, { where: { root: MY_ROOT } }),
      ...each(['READ', 'REOPEN'], 'Task', { CL: ['TREATS'] }, { where: { root: MY_ROOT } }),
      ...each(
        ['READ'],
        'Task',
        { KE: ['PARTY'] },
        { where: { root: MY_ROOT }, fields: ['kind', 'status', 'unit', 'dueOn', 'doneAt'] },
      ),
      ...oneOf({ waitsAt: MY_UNIT }, { ownedBy: ME }).flatMap((where) =>
        each(['READ', 'COMPLETE'], 'Task', { KE: ['PARTY'] }, { where }),
      ),
    ],
  },
];
