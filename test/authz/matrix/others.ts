import { each, EVERYBODY, ME, MY_GRANT, MY_ROOT, MY_UNIT, STAFF, type MatrixRow } from './cell.js';

/** By which relation each types about a patient. */
const TYPISTS = {
  PA: ['SELF'],
  PR: ['PARENT:BASIC'],
  KI: ['KIN:PATIENT', 'KIN:PATHWAY', 'KIN:PLAN'],
  GP: ['GP_OF', 'REFERRER_OF'],
  CW: ['SERVES'],
  CL: ['ADDRESSED', 'TREATS'],
  CM: ['ADDRESSED', 'COORDINATES'],
  CS: ['ADDRESSED', 'COORDINATES'],
  KE: ['PARTY'],
  PT: ['PARTNER:PLAN'],
};
/** At work somewhere: the installation’s administrator is of no organisation. */
const AT_WORK = STAFF.filter((who) => who !== 'AI');
const ANYONE = [...EVERYBODY, 'NO'] as const;
const OTHERS_GRANT = { where: { within: MY_ROOT }, unless: { holder: ME } };

export const organisationRows: MatrixRow[] = [
  {
    subject: 'Units',
    note: 'Who works at a unit is no secret to who is logged in; without a token the directory alone.',
    cells: [
      { who: EVERYBODY, may: ['READ'], of: 'Unit', fields: UNIT() },
      { who: EVERYBODY, may: ['READ'], of: 'Person' },
      { who: ANYONE, may: ['READ'], of: 'DirectoryEntry' },
      { who: ['AD', 'KE'], may: ['CREATE', 'UPDATE', 'CLOSE'], of: 'Unit', where: { within: MY_ROOT } },
      { who: ['AI'], may: ['CREATE'], of: 'Unit' },
    ],
  },
  {
    subject: 'Units from a file',
    note: '`importUnits`: each line by the verb that one has by hand, with what it asks; the first line of this row says who may send a file at all.',
    cells: [
      { who: ['AD', 'KE'], may: ['IMPORT'], of: 'Unit', where: { within: MY_ROOT } },
      { who: ['AI'], may: ['IMPORT'], of: 'Unit' },
    ],
  },
  {
    subject: 'Grants',
    note: 'KE and UL read those of their own, to name people and enter absence.',
    cells: [
      { who: EVERYBODY, may: ['READ'], of: 'Grant', where: { holder: ME } },
      { who: ['AD', 'KE'], may: ['READ'], of: 'Grant', where: { within: MY_ROOT } },
      { who: ['UL'], may: ['READ'], of: 'Grant', where: { within: MY_UNIT } },
      {
        who: ['AD'],
        may: ['GRANT', 'END'],
        of: 'Grant',
        where: OTHERS_GRANT.where,
        unless: { holder: ME, role: 'AUDITOR' },
      },
    ],
  },
  {
    subject: 'Capacity, absence',
    cells: [
      { who: ['CM', 'CS'], may: ['SET_CAPACITY', 'SET_ABSENCE'], of: 'Grant', where: { holder: ME } },
      { who: ['UL'], may: ['SET_CAPACITY', 'SET_ABSENCE'], of: 'Grant', where: { within: MY_UNIT } },
      { who: ['KE'], may: ['SET_CAPACITY', 'SET_ABSENCE'], of: 'Grant', where: { within: MY_ROOT } },
    ],
  },
  {
    subject: 'Procedures (handbook), settings of the organisation',
    note: 'Read by all who work there.',
    cells: [
      { who: STAFF, may: ['READ'], of: 'OrganisationSetting' },
      { who: ['AD', 'KE'], may: ['UPDATE'], of: 'OrganisationSetting' },
      {
        who: STAFF.filter((who) => who !== 'AI'),
        may: ['READ'],
        of: 'ProcedureVersion',
        where: { organisationId: MY_ROOT, published: true },
      },
      {
        who: ['AD', 'KE'],
        may: ['READ', 'CREATE', 'UPDATE', 'PUBLISH'],
        of: 'ProcedureVersion',
        where: { organisationId: MY_ROOT },
      },
    ],
  },
  {
    subject: 'Training of coordinators',
    note: 'Everybody reads what is offered, and where they took part themselves.',
    cells: [
      {
        who: STAFF.filter((who) => who !== 'AI'),
        may: ['READ'],
        of: 'TrainingCourse',
        where: { organisationId: MY_ROOT },
      },
      {
        who: ['AD', 'KE'],
        may: ['CREATE', 'UPDATE'],
        of: 'TrainingCourse',
        where: { organisationId: MY_ROOT },
      },
      { who: STAFF, may: ['READ'], of: 'TrainingParticipation', where: { holder: ME } },
      { who: ['AD', 'KE'], may: ['READ'], of: 'TrainingParticipation', where: { organisationId: MY_ROOT } },
    ],
  },
  {
    subject: 'Pathway definitions',
    cells: [
      { who: ANYONE, may: ['READ'], of: 'PathwayDefinition' },
      { who: ANYONE, may: ['READ'], of: 'PathwayCatalogueEntry' },
      { who: ANYONE, may: ['READ'], of: 'DeadlineRule' },
      { who: ANYONE, may: ['READ'], of: 'NationalCode' },
      { who: EVERYBODY, may: ['READ'], of: 'OrganisationRuleTemplate' },
      { who: EVERYBODY, may: ['READ'], of: 'DelayReason' },
      { who: EVERYBODY, may: ['READ'], of: 'TaskRule' },
      {
        who: ['AI'],
        may: ['READ', 'CREATE', 'UPDATE', 'PUBLISH', 'SIMULATE'],
        of: 'DefinitionDraft',
      },
      { who: EVERYBODY, may: ['READ'], of: 'OrganisationRule', where: { published: true } },
      {
        who: ['AD', 'KE'],
        may: ['READ', 'CREATE', 'UPDATE', 'PUBLISH', 'END'],
        of: 'OrganisationRule',
        where: { organisationId: MY_ROOT },
      },
    ],
  },
  {
    subject: 'Saved views, drafts, notifications, own calendar feed',
    note: 'A view is read by colleagues too where its owner shares it with their unit or organisation; its owner alone changes it. A draft is about a patient: its author reads it in the role that it was typed in, while they can read what it is about. And one’s own long work, visits, and mail (in the demo; the installation’s administrator sees what could not be delivered).',
    cells: [
      {
        who: EVERYBODY,
        may: ['READ', 'MARK_READ'],
        of: 'Notification',
        where: { mine: ME, notWithheldFrom: ME },
      },
      ...each(['CREATE'], 'Draft', TYPISTS),
      ...each(['READ', 'END'], 'Draft', TYPISTS, { where: { madeUnder: MY_GRANT, aboutReadable: true } }),
      { who: EVERYBODY, may: ['READ', 'UPDATE'], of: 'NotificationPreferences' },
      { who: AT_WORK, may: ['CREATE'], of: 'SavedView' },
      { who: AT_WORK, may: ['READ', 'UPDATE', 'END'], of: 'SavedView', where: { root: MY_ROOT, owner: ME } },
      { who: AT_WORK, may: ['READ'], of: 'SavedView', where: { root: MY_ROOT, sharedInOrganisation: true } },
      { who: AT_WORK, may: ['READ'], of: 'SavedView', where: { root: MY_ROOT, sharedInUnit: MY_UNIT } },
      { who: STAFF, may: ['READ', 'MARK_READ'], of: 'Visit', where: { mine: MY_GRANT } },
      { who: STAFF, may: ['READ', 'CANCEL'], of: 'Job', where: { asker: ME } },
      { who: STAFF, may: ['READ'], of: 'OutboxMessage', where: { toMe: ME } },
      { who: ['AI'], may: ['READ'], of: 'OutboxMessage', where: { shown: true } },
    ],
  },
  {
    subject: 'Lists as files',
    note: 'What the list shows them, and no more: each row and cell by the list’s own rules.',
    cells: [{ who: ['KE', 'UL', 'CM', 'CS'], may: ['EXPORT'], of: 'List' }],
  },
  {
    subject: 'Statistics',
    cells: [
      { who: EVERYBODY, may: ['READ'], of: 'Indicator' },
      { who: ['KE', 'UL', 'AD', 'AI'], may: ['READ'], of: 'UnitIndicator' },
      { who: ['KE', 'UL', 'AD'], may: ['EXPORT'], of: 'Indicator' },
      { who: ['KE', 'UL', 'AD'], may: ['READ', 'EXPORT'], of: 'YearReport' },
    ],
  },
];

function UNIT(): string[] {
  return (
    'name kind parent secondParentId organisation organisationNumber municipalityNumber municipalityName phone email' +
    ' website openingHours referralContact fallbackContact pathwayKeys listed path closedOn'
  ).split(' ');
}
