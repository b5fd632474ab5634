import { each, oneOf, ME, MY_ROOT, MY_UNIT, type Cell, type MatrixRow } from './cell.js';

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
  { subject: 'workload', cells: [{ who: ['KE', 'UL'], may: ['READ'], of: 'Workload' }] },
];
