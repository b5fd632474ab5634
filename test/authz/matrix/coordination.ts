import { each, oneOf, ME, MY_ROOT, MY_SIDE, MY_UNIT, type Cell, type MatrixRow, type Who } from './cell.js';

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
  { subject: 'workload', cells: [{ who: ['KE', 'UL'], may: ['READ'], of: 'Workload' }] },
];

const participants = { CW: ['SERVES'], GP: ['REFERRER_OF'] };
const CM = { CM: ['COORDINATES'] };
const CS = { CS: CO };
const CL = { CL: ['ADDRESSED', 'TREATS'] };
const kind = (...kinds: string[]) => ({ where: { kind: kinds } });

/** Who reads the specialist's plans unless the patient objected; what is one's own, in any case. */
const cooperating = (
  may: readonly string[],
  by: Partial<Record<Who, readonly string[]>>,
  ...kinds: string[]
): Cell[] =>
  oneOf({ shared: true }, { ownedBy: ME }).flatMap((limit) =>
    each(may, 'Plan', by, { where: { kind: kinds, ...limit } }),
  );

export const planRows: MatrixRow[] = [
  {
    subject: 'Individual plan (IP)',
    note: 'No participants and no parts yet: CM and CS write, KI and PT read by consent to plans.',
    cells: [
      ...each(
        ['READ'],
        'Plan',
        { PR: ['PARENT:PLAN', 'PARENT:MUNICIPAL'], KI: ['KIN:PLAN'], PT: ['PARTNER:PLAN'], ...CM, ...CS },
        kind('INDIVIDUAL'),
      ),
      ...each(['UPDATE'], 'Plan', { ...CM, ...CS }, kind('INDIVIDUAL')),
      ...each(['CLOSE'], 'Plan', CM, kind('INDIVIDUAL')),
      ...each(
        ['CLOSE'],
        'Plan',
        { CM: ['COORDINATES'], CS: ['COORDINATES'] },
        {
          where: { kind: 'INDIVIDUAL', ownedBy: ME },
        },
      ),
      ...each(
        ['READ'],
        'Plan',
        { KE: ['PARTY'] },
        { ...kind('INDIVIDUAL'), fields: ['patient', 'kind', 'status', 'owner'] },
      ),
      ...each(['OPEN', 'READ'], 'Plan', { PA: ['SELF'] }),
      ...each(['CREATE', 'OFFER'], 'Plan', { ...CL, ...CM, ...CS }),
    ],
  },
  {
    subject: 'Treatment plan',
    cells: [
      ...each(['READ'], 'Plan', { PR: ['PARENT:PLAN'], ...CL, ...CS }, kind('TREATMENT')),
      ...each(['UPDATE', 'CLOSE'], 'Plan', CL, kind('TREATMENT')),
    ],
  },
  {
    subject: 'Crisis plan',
    cells: [
      ...each(['READ'], 'Plan', { KI: ['KIN:PLAN'], ...CL, ...CS }, kind('CRISIS')),
      ...cooperating(['READ'], CM, 'CRISIS'),
      ...each(['UPDATE', 'CLOSE'], 'Plan', { ...CL, ...CM }, kind('CRISIS')),
    ],
  },
  {
    subject: 'Follow-up plan',
    cells: [
      ...each(['READ'], 'Plan', { PR: ['PARENT:PLAN'], ...CL, ...CS }, kind('FOLLOW_UP')),
      ...cooperating(['READ'], { ...participants, ...CM }, 'FOLLOW_UP'),
      ...each(['UPDATE', 'CLOSE'], 'Plan', { ...CL, ...CM, ...CS }, kind('FOLLOW_UP')),
      ...each(
        ['READ'],
        'Plan',
        { KE: ['PARTY'] },
        {
          ...kind('FOLLOW_UP'),
          fields: ['patient', 'kind', 'status', 'owner', 'madeAt'],
        },
      ),
    ],
  },
  {
    subject: 'Offers of a plan answered',
    note: 'On behalf of the patient by whoever of the staff reads such a plan.',
    cells: [
      ...each(['ANSWER_OFFER'], 'Plan', { PA: ['SELF'] }),
      ...each(['ANSWER_OFFER'], 'Plan', { PR: ['PARENT'] }, kind('INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP')),
      ...each(['ANSWER_OFFER'], 'Plan', CL, kind('TREATMENT', 'CRISIS', 'FOLLOW_UP')),
      ...each(['ANSWER_OFFER'], 'Plan', CS, kind('INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP')),
      ...each(['ANSWER_OFFER'], 'Plan', CM, kind('INDIVIDUAL')),
      ...cooperating(['ANSWER_OFFER'], CM, 'CRISIS', 'FOLLOW_UP'),
      ...cooperating(['ANSWER_OFFER'], { CW: ['SERVES'] }, 'FOLLOW_UP'),
    ],
  },
];
