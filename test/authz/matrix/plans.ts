import { each, oneOf, ME, type Cell, type Limits, type MatrixRow, type Who } from './cell.js';

type By = Partial<Record<Who, readonly string[]>>;

const CO = ['ADDRESSED', 'COORDINATES'];
const CM = { CM: ['COORDINATES'] };
const CS = { CS: CO };
const CL = { CL: ['ADDRESSED', 'TREATS'] };
const kind = (...kinds: string[]) => ({ where: { kind: kinds } });

const SHAREABLE = ['PlanGoal', 'PlanMeasure', 'PlanParticipant', 'PlanEvaluation'];
const HANGING = [...SHAREABLE, 'PlanSignature', 'PlanVersion'];

/** Reads plans of these kinds whole, and what hangs on them. */
const wholly = (by: By, kinds: readonly string[], limits: readonly Limits[] = [{}]): Cell[] =>
  limits.flatMap((limit) => [
    ...each(['READ'], 'Plan', by, { where: { kind: kinds, ...limit } }),
    ...HANGING.flatMap((of) => each(['READ'], of, by, { where: { planKind: kinds, ...limit } })),
  ]);

/** Of those who cooperate: what the specialist has, unless the patient objected; what is one's own, in any case. */
const COOPERATING = oneOf({ shared: true }, { ownedBy: ME });
const cooperating = (may: readonly string[], by: By, ...kinds: string[]): Cell[] =>
  COOPERATING.flatMap((limit) => each(may, 'Plan', by, { where: { kind: kinds, ...limit } }));

const OUTLINE = (
  'patient kind status owner unit side madeAt closedAt periodFrom periodTo nextEvaluationOn goals measures participants' +
  ' evaluations'
).split(' ');
const WORDS = 'whatMatters resources needs wishes wordsOnBehalf wordsVersion'.split(' ');
const TEXT = 'text specialistPart contributions implementation cooperation contacts'.split(' ');

/** Whoever is named in a plan of these kinds: what is shared with them, and their own measures. */
const named = (by: By, kinds: readonly string[], limit: Limits = {}): Cell[] => [
  ...each(['READ'], 'Plan', by, { where: { kind: kinds, participant: ME, ...limit }, fields: OUTLINE }),
  ...each(['READ'], 'Plan', by, { where: { kind: kinds, wordsSharedWith: ME, ...limit }, fields: WORDS }),
  ...each(['READ'], 'Plan', by, { where: { kind: kinds, textSharedWith: ME, ...limit }, fields: TEXT }),
  ...SHAREABLE.flatMap((of) =>
    each(['READ'], of, by, { where: { planKind: kinds, sharedWith: ME, ...limit } }),
  ),
  ...each(['READ'], 'PlanMeasure', by, { where: { planKind: kinds, responsible: ME, ...limit } }),
  ...each(['READ'], 'PlanParticipant', by, { where: { planKind: kinds, self: ME, ...limit } }),
];
const measures = (by: By, kinds: readonly string[], limit: Limits = {}): Cell[] =>
  each(['SET_MEASURE', 'COMMENT'], 'Plan', by, { where: { kind: kinds, participant: ME, ...limit } });

const SPECIALISTS = ['TREATMENT', 'CRISIS', 'FOLLOW_UP'];
const CW = { CW: ['SERVES'] };
const GP = { GP: ['GP_OF', 'REFERRER_OF'] };
const PT = { PT: ['PARTNER:PLAN'] };
const UNOBJECTED = { shared: true };
const COMMENT_READERS = {
  PA: ['SELF'],
  PR: ['PARENT:PLAN', 'PARENT:MUNICIPAL'],
  KI: ['KIN:PLAN'],
  ...{ ...PT, ...CW, ...GP, ...CL, ...CM, ...CS },
};

export const planRows: MatrixRow[] = [
  {
    subject: 'Individual plan (IP)',
    note: 'CM and CS write, and record the patient’s words with how they were said; KI and PT read by consent to plans.',
    cells: [
      ...wholly(
        { PR: ['PARENT:PLAN', 'PARENT:MUNICIPAL'], KI: ['KIN:PLAN'], PT: ['PARTNER:PLAN'], ...CM, ...CS },
        ['INDIVIDUAL'],
      ),
      ...wholly({ PA: ['SELF'] }, ['INDIVIDUAL', ...SPECIALISTS]),
      ...each(
        ['UPDATE', 'WRITE', 'SET_MEASURE', 'COMMENT', 'SHARE', 'SIGN'],
        'Plan',
        { ...CM, ...CS },
        kind('INDIVIDUAL'),
      ),
      ...each(['WRITE'], 'Plan', { PR: ['PARENT:MUNICIPAL'] }, kind('INDIVIDUAL')),
      ...each(['WRITE', 'SET_MEASURE'], 'Plan', { PA: ['SELF'] }, kind('INDIVIDUAL', 'CRISIS')),
      ...each(['CLOSE', 'EVALUATE'], 'Plan', CM, kind('INDIVIDUAL')),
      ...each(
        ['CLOSE', 'EVALUATE'],
        'Plan',
        { CM: ['COORDINATES'], CS: ['COORDINATES'] },
        { where: { kind: 'INDIVIDUAL', ownedBy: ME } },
      ),
      ...each(
        ['READ'],
        'Plan',
        { KE: ['PARTY'] },
        { ...kind('INDIVIDUAL'), fields: ['patient', 'kind', 'status', 'owner', 'nextEvaluationOn'] },
      ),
      ...each(['OPEN', 'SIGN', 'SHARE'], 'Plan', { PA: ['SELF'] }),
      ...each(['SIGN'], 'Plan', { PR: ['PARENT'] }, kind('INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP')),
      ...each(['WITHDRAW'], 'Plan', { PA: ['SELF'], PR: ['PARENT'], ...CM, ...CS }, kind('INDIVIDUAL')),
      ...each(['CREATE', 'OFFER'], 'Plan', { ...CL, ...CM, ...CS }),
    ],
  },
  {
    subject: 'Participants of a plan',
    note: 'Whoever is named sees what is shared with them, and sees and changes their own measures, as long as a relation opens the patient to them. The patient takes part in their own.',
    cells: [
      ...named({ ...CW, ...GP, ...CL }, ['INDIVIDUAL']),
      ...named(CW, ['TREATMENT', 'CRISIS'], UNOBJECTED),
      ...named(GP, SPECIALISTS, UNOBJECTED),
      ...named({ ...CM, ...PT }, ['TREATMENT'], UNOBJECTED),
      ...measures({ ...CW, ...GP, ...CL, ...PT }, ['INDIVIDUAL']),
      ...measures({ ...CW, ...GP }, SPECIALISTS, UNOBJECTED),
      ...measures({ ...CM, ...PT }, ['TREATMENT'], UNOBJECTED),
      ...measures(CS, ['TREATMENT', 'CRISIS']),
    ],
  },
  {
    subject: 'Comments on goals and measures',
    note: 'Read by whoever reads the goal or the measure; made by the patient, a parent who reads the plan, those who write it and those who take part; worded anew and withdrawn by their authors.',
    cells: [
      ...each(['COMMENT'], 'Plan', { PA: ['SELF'] }),
      ...each(
        ['COMMENT'],
        'Plan',
        { PR: ['PARENT:PLAN'] },
        { where: { kind: ['INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP'] } },
      ),
      ...each(['COMMENT'], 'Plan', { PR: ['PARENT:MUNICIPAL'] }, kind('INDIVIDUAL')),
      ...each(['READ'], 'PlanComment', COMMENT_READERS, { where: { partReadable: true } }),
      ...each(['UPDATE', 'WITHDRAW'], 'PlanComment', COMMENT_READERS, {
        where: { partReadable: true, author: ME },
      }),
    ],
  },
  {
    subject: 'Treatment plan',
    cells: [
      ...wholly({ PR: ['PARENT:PLAN'], ...CL, ...CS }, ['TREATMENT']),
      ...each(
        ['UPDATE', 'WRITE', 'SET_MEASURE', 'COMMENT', 'SHARE', 'SIGN', 'CLOSE', 'EVALUATE'],
        'Plan',
        CL,
        kind('TREATMENT'),
      ),
    ],
  },
  {
    subject: 'Crisis plan',
    cells: [
      ...wholly({ KI: ['KIN:PLAN'], ...CL, ...CS }, ['CRISIS']),
      ...wholly(CM, ['CRISIS'], COOPERATING),
      ...each(
        ['UPDATE', 'WRITE', 'SET_MEASURE', 'COMMENT', 'SHARE', 'SIGN', 'CLOSE', 'EVALUATE'],
        'Plan',
        { ...CL, ...CM },
        kind('CRISIS'),
      ),
    ],
  },
  {
    subject: 'Follow-up plan',
    cells: [
      ...wholly({ PR: ['PARENT:PLAN'], ...CL, ...CS }, ['FOLLOW_UP']),
      ...wholly({ CW: ['SERVES'], GP: ['REFERRER_OF'], ...CM }, ['FOLLOW_UP'], COOPERATING),
      ...each(
        ['UPDATE', 'WRITE', 'SET_MEASURE', 'COMMENT', 'SHARE', 'SIGN', 'CLOSE', 'EVALUATE'],
        'Plan',
        { ...CL, ...CM, ...CS },
        kind('FOLLOW_UP'),
      ),
      ...each(
        ['READ'],
        'Plan',
        { KE: ['PARTY'] },
        { ...kind('FOLLOW_UP'), fields: ['patient', 'kind', 'status', 'owner', 'madeAt'] },
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
