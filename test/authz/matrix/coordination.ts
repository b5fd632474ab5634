import { each, EVERYBODY, oneOf, ME, MY_ROOT, MY_SIDE, MY_UNIT, type Cell, type MatrixRow } from './cell.js';

const CO = ['ADDRESSED', 'COORDINATES'];

/** All with the patient's pathway; a unit leader where it is, or is coordinated from, their unit. */
const withThePathway = (of: string, leader: readonly string[]): Cell[] => [
  ...each(['READ'], of, {
    PA: ['SELF'],
    PR: ['PARENT:PATHWAY'],
    KI: ['KIN:PATHWAY'],
    GP: ['GP_OF', 'REFERRER_OF'],
    CW: ['SERVES'],
    CL: ['ADDRESSED', 'TREATS'],
    CM: CO,
    CS: CO,
    KE: ['PARTY'],
  }),
  ...leader.flatMap((fact) => each(['READ'], of, { UL: ['PARTY'] }, { where: { [fact]: MY_UNIT } })),
];

export const coordinationRows: MatrixRow[] = [
  {
    subject: 'Coverage of a side (COVERED, VACANT, DECLINED, NOT_NEEDED, EXTERNAL)',
    note: 'That a coordinator speaks for their own side, and a patient only declines, is checked when it is done.',
    cells: [
      ...withThePathway('Coverage', ['pathwayWithin']),
      ...withThePathway('CareCase', ['pathwayWithin', 'givenTo']),
      ...each(['SET_COVERAGE'], 'CareCase', { PA: ['SELF'], KE: ['PARTY'], CM: CO, CS: CO }),
    ],
  },
  {
    subject: 'Coordinator assignment',
    note: 'Who was proposed answers for themselves, a GP and a case worker too: the grant as coordinator comes with the assignment.',
    cells: [
      ...withThePathway('Assignment', ['unitWithin', 'pathwayWithin']),
      ...each(['READ'], 'Vacancy', { KE: ['PARTY'], CM: CO, CS: CO }, { where: { rootId: MY_ROOT } }),
      ...each(['READ'], 'Vacancy', { UL: ['PARTY'] }, { where: { unitWithin: MY_UNIT } }),
      ...each(
        ['ASSIGN', 'SUGGEST_COORDINATOR'],
        'Vacancy',
        { KE: ['PARTY'] },
        { where: { rootId: MY_ROOT } },
      ),
      ...each(
        ['ASSIGN', 'SUGGEST_COORDINATOR'],
        'Vacancy',
        { UL: ['PARTY'] },
        { where: { unitWithin: MY_UNIT } },
      ),
      ...each(['ASSIGN'], 'CareCase', {
        KE: ['PARTY'],
        CW: ['SERVES'],
        CL: ['ADDRESSED', 'TREATS'],
        CM: CO,
        CS: CO,
      }),
      ...oneOf({ pathwayWithin: MY_UNIT }, { givenTo: MY_UNIT }).flatMap((where) =>
        each(['ASSIGN'], 'CareCase', { UL: ['PARTY'] }, { where }),
      ),
      ...each(['SUGGEST_COORDINATOR'], 'CareCase', { KE: ['PARTY'] }),
      ...each(['SUGGEST_COORDINATOR'], 'CareCase', { UL: ['PARTY'] }, { where: { givenTo: MY_UNIT } }),
      {
        who: ['CM', 'CS', 'CW', 'GP'],
        may: ['ACCEPT', 'DECLINE'],
        of: 'Assignment',
        where: { personId: ME },
      },
      { who: ['CM', 'CS'], may: ['END'], of: 'Assignment', where: { personId: ME } },
      ...each(['END'], 'Assignment', { KE: ['PARTY'] }, { where: { rootId: MY_ROOT } }),
    ],
  },
  {
    subject: 'Coordinator assignment: substitute, take over, hand over, ask for another',
    note: 'A GP’s substitute is entered by the GP. For whoever is ill UL and KE enter it, as they do the absence.',
    cells: [
      { who: ['CM', 'CS', 'GP'], may: ['APPOINT_SUBSTITUTE'], of: 'Grant', where: { holder: ME } },
      { who: ['UL'], may: ['APPOINT_SUBSTITUTE'], of: 'Grant', where: { within: MY_UNIT } },
      { who: ['KE'], may: ['APPOINT_SUBSTITUTE'], of: 'Grant', where: { within: MY_ROOT } },
      { who: ['CM', 'CS', 'GP'], may: ['READ'], of: 'Substitution', where: { concerns: ME } },
      { who: ['CM', 'CS', 'GP'], may: ['END'], of: 'Substitution', where: { holder: ME } },
      { who: ['UL'], may: ['READ', 'END'], of: 'Substitution', where: { within: MY_UNIT } },
      { who: ['KE'], may: ['READ', 'END'], of: 'Substitution', where: { root: MY_ROOT } },
      ...each(['TAKE_OVER'], 'Assignment', { CM: CO, CS: CO }, { where: { rootId: MY_ROOT } }),
      { who: ['CM', 'CS'], may: ['HAND_OVER'], of: 'Assignment', where: { personId: ME } },
      ...each(['ASK_FOR_ANOTHER'], 'Assignment', { PA: ['SELF'], PR: ['PARENT:PATHWAY'] }),
      ...each(['READ'], 'HandoverNote', { PA: ['SELF'] }),
      ...each(
        ['READ'],
        'HandoverNote',
        { CM: ['COORDINATES'], CS: ['COORDINATES'] },
        { where: { side: MY_SIDE } },
      ),
    ],
  },
  {
    subject: 'The coordinator’s eight tasks',
    note: 'The municipal coordinator’s; who stands in has the relation for the time. The texts are told to whoever may be asked.',
    cells: [
      ...each(['READ'], 'CoordinatorTaskEntry', { PA: ['SELF'], CM: ['COORDINATES'] }),
      ...each(['RECORD_TASK'], 'CareCase', { CM: ['COORDINATES'] }),
      { who: ['CM', 'CS', 'CW', 'GP', 'CL', 'KE', 'UL'], may: ['READ'], of: 'CoordinatorGuide' },
    ],
  },
  {
    subject: 'Suggestion to refer (suggestReferral)',
    note: 'Whoever raised one reads the answer.',
    cells: [
      ...each(['CREATE'], 'ReferralSuggestion', { CW: ['SERVES'], CM: ['COORDINATES'] }),
      ...each(
        ['READ'],
        'ReferralSuggestion',
        { CW: ['SERVES'], CM: ['COORDINATES'] },
        { where: { author: ME } },
      ),
      ...each(['READ', 'ANSWER_SUGGESTION'], 'ReferralSuggestion', { GP: ['GP_OF'] }),
      ...each(['READ'], 'ReferralSuggestion', { PA: ['SELF'] }),
    ],
  },
  {
    subject: 'patientPage',
    note: 'Put together of what its reader reads anyhow, under the rows above. What patients have a right to is no secret.',
    cells: [
      { who: ['PA', 'PR', 'KI'], may: ['READ'], of: 'PatientPage' },
      { who: EVERYBODY, may: ['READ'], of: 'PatientRight' },
    ],
  },
  { subject: 'workload', cells: [{ who: ['KE', 'UL'], may: ['READ'], of: 'Workload' }] },
];
