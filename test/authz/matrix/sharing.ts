import { each, ME, MY_SIDE, MY_UNIT, type Cell, type MatrixRow } from './cell.js';

const ON_BEHALF = { CL: ['TREATS'], CM: ['COORDINATES'], CS: ['COORDINATES'], CW: ['SERVES'] };
const PATIENTS = { PA: ['SELF'], PR: ['PARENT'] };

/** Health personnel who decide what others are told, those of the specialist side and those of the municipal. */
const SPECIALIST = { CL: ['ADDRESSED', 'TREATS'], CS: ['ADDRESSED', 'COORDINATES'] };
const MUNICIPAL = { CM: ['ADDRESSED', 'COORDINATES'], GP: ['GP_OF'] };
const DECIDERS = { ...SPECIALIST, ...MUNICIPAL };
const OWN_SIDE = { where: { side: MY_SIDE } };
/** Whoever is on the specialist side by their unit reads what both sides decided, the others what their own did. */
const decided = (of: string): Cell[] => [
  ...each(['READ'], of, DECIDERS).map((cell) => ({ ...cell, side: 'SPECIALIST' as const })),
  ...each(['READ'], of, DECIDERS, { where: { side: 'MUNICIPAL' } }).map((cell) => ({
    ...cell,
    side: 'MUNICIPAL' as const,
  })),
];

export const sharingRows: MatrixRow[] = [
  {
    subject: 'Consent, objection',
    note: 'Staff record what the patient says, read it, and record its withdrawal. What a consent would open is previewed by whoever would give it.',
    cells: [
      ...each(['GRANT_CONSENT', 'OBJECT'], 'Patient', { ...PATIENTS, ...ON_BEHALF }),
      ...each(['READ', 'WITHDRAW'], 'Consent', { ...PATIENTS, ...ON_BEHALF }),
      ...each(['READ', 'WITHDRAW'], 'Objection', { ...PATIENTS, ...ON_BEHALF }),
      ...each(['READ'], 'Consent', { KI: ['KIN'], PT: ['PARTNER'] }, { where: { grantee: ME } }),
      ...each(['READ'], 'Consent', { PT: ['PARTNER'] }, { where: { granteeWithin: MY_UNIT } }),
      ...each(['READ'], 'AccessPreview', PATIENTS),
    ],
  },
  {
    subject: 'withholdFromParents, withholdFromPatient',
    note: 'On one’s own side; never shown to whom it is withheld from, nor to those who see by the patient’s consent.',
    cells: [
      ...each(['WITHHOLD'], 'Patient', DECIDERS),
      ...decided('Withholding'),
      ...each(['UPDATE', 'END'], 'Withholding', DECIDERS, OWN_SIDE),
      { who: ['CL', 'CM', 'CS', 'GP'], may: ['READ'], of: 'WithholdingGround' },
    ],
  },
  {
    subject: 'openToParents, closeToParents',
    note: 'The young person knows what the parents are shown.',
    cells: [
      ...each(['OPEN_TO_PARENTS'], 'Patient', DECIDERS),
      ...each(['READ'], 'ParentalOpening', { PA: ['SELF'], ...DECIDERS }),
      ...each(['END'], 'ParentalOpening', DECIDERS, OWN_SIDE),
    ],
  },
  {
    subject: 'recordDisclosure',
    note: 'The patient, and a parent who acts for the child, read what was told of them.',
    cells: [
      ...each(['RECORD_DISCLOSURE'], 'Patient', DECIDERS),
      ...decided('Disclosure'),
      ...each(['READ'], 'Disclosure', PATIENTS),
      { who: ['PA', 'PR', 'CL', 'CM', 'CS', 'GP'], may: ['READ'], of: 'DisclosureGround' },
    ],
  },
  {
    subject: 'Representatives (verge, proxy, nearest kin, child welfare)',
    note: 'A life event as the others are. What the patient signed the patient takes back.',
    cells: [
      ...each(['REGISTER_REPRESENTATIVE'], 'Patient', { ...ON_BEHALF, GP: ['GP_OF'] }),
      ...each(['READ', 'END'], 'Representation', { ...ON_BEHALF, GP: ['GP_OF'] }),
      ...each(['READ'], 'Representation', PATIENTS),
      ...each(['END'], 'Representation', { PA: ['SELF'] }, { where: { basis: 'PROXY' } }),
      ...each(['READ'], 'Representation', { KI: ['KIN'] }, { where: { representative: ME } }),
    ],
  },
  {
    subject: 'Block',
    note: 'Recorded on behalf of the patient too; who recorded one reads and lifts that one.',
    cells: [
      ...each(['BLOCK'], 'Patient', { ...PATIENTS, ...ON_BEHALF }),
      ...each(['READ', 'LIFT'], 'Block', PATIENTS),
      ...each(['READ', 'LIFT'], 'Block', ON_BEHALF, { where: { createdBy: ME } }),
    ],
  },
];
