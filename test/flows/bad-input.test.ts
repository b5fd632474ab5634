import { fingerprint } from '../support/fingerprint.js';
import { draftReferral, patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

interface Story {
  patientId: string;
  /** A referral that has been sent, and one that has been assessed. */
  sent: string;
  assessed: string;
  draft: string;
  pathway: string;
  endedGrant: string;
}

/** Who sends what; and the code, the field and the rule that must come back. */
type Bad = [
  what: string,
  who: keyof Region,
  document: string,
  variables: (s: Story, r: Region) => Record<string, unknown>,
  refusal: { code: string; path?: string; rule?: string; says?: string },
];

const CREATE = 'mutation($input: CreateReferralInput!) { createReferral(input: $input) { id } }';
const UPDATE = 'mutation($input: UpdateReferralInput!) { updateReferral(input: $input) { id } }';
const PAPER =
  'mutation($input: RegisterIncomingReferralInput!) { registerIncomingReferral(input: $input) { id } }';
const ASSESS = 'mutation($input: AssessReferralInput!) { assessReferral(input: $input) { id } }';
const INFORMED =
  'mutation($input: RecordPatientInformedInput!) { recordPatientInformed(input: $input) { id } }';
const ASSIGN = 'mutation($input: AssignCoordinatorInput!) { assignCoordinator(input: $input) { id } }';
const NEED = 'mutation($input: ReportNeedInput!) { reportNeed(input: $input) { id } }';
const LIST =
  'query($after: String, $filter: DeadlineFilter) { deadlines(after: $after, filter: $filter) { nodes { id } } }';

const begun = (s: Story, r: Region, more: object) => ({
  input: { patientId: s.patientId, toUnitId: r.section, pathwayKey: 'PHV_ADULT', ...more },
});
const onPaper = (s: Story, r: Region, more: object) => ({
  input: {
    patientId: s.patientId,
    toUnitId: r.section,
    pathwayKey: 'PHV_ADULT',
    externalReferrer: { name: 'Dr. Utenfor' },
    receivedAt: '2026-11-20T08:00:00Z',
    ...more,
  },
});
const accepted = (s: Story, more: object) => ({
  input: { id: s.sent, outcome: 'ACCEPT', latestStart: '2026-12-20', ...more },
});
const assigned = (s: Story, more: object) => ({
  input: { pathwayId: s.pathway, side: 'MUNICIPAL', ...more },
});

const TABLE: Bad[] = [
  [
    'an unknown field',
    'gp',
    CREATE,
    (s, r) => begun(s, r, { mood: 'god' }),
    { code: 'BAD_USER_INPUT', path: 'mood', rule: 'UNKNOWN_FIELD' },
  ],
  [
    'a word that is not in the list',
    'gp',
    CREATE,
    (s, r) => begun(s, r, { urgency: 'SOON' }),
    { code: 'BAD_USER_INPUT', path: 'urgency', rule: 'ENUM' },
  ],
  [
    'a pathway that there is not',
    'gp',
    CREATE,
    (s, r) => begun(s, r, { pathwayKey: 'PHV_ADLUT' }),
    { code: 'BAD_USER_INPUT', path: 'pathwayKey', rule: 'UNKNOWN' },
  ],
  [
    'an empty text where there must be one',
    'clinician',
    ASSESS,
    (s) => ({
      input: { id: s.sent, outcome: 'REJECT', reason: '   ', recommendation: 'Oppfølging i kommunen' },
    }),
    { code: 'BAD_USER_INPUT', path: 'reason', rule: 'REQUIRED' },
  ],
  [
    'a text beyond its length',
    'gp',
    UPDATE,
    (s) => ({ input: { id: s.draft, coordinatedWith: 'å'.repeat(20_001) } }),
    { code: 'BAD_USER_INPUT', path: 'coordinatedWith', rule: 'TOO_LONG' },
  ],
  [
    'a day before 1900',
    'gp',
    CREATE,
    (s, r) => begun(s, r, { reviewedWithPatientAt: '1899-12-31' }),
    { code: 'BAD_USER_INPUT', path: 'reviewedWithPatientAt', rule: 'DATE_RANGE' },
  ],
  [
    'a day after 2100',
    'clinician',
    ASSESS,
    (s) => accepted(s, { latestStart: '2101-01-01' }),
    { code: 'BAD_USER_INPUT', path: 'latestStart', rule: 'DATE_RANGE' },
  ],
  [
    'a day that is not in the calendar',
    'clinician',
    ASSESS,
    (s) => accepted(s, { latestStart: '2027-02-29' }),
    { code: 'BAD_USER_INPUT', path: 'latestStart', rule: 'TYPE' },
  ],
  [
    'a receipt that has not happened',
    'sectionCoordinator',
    PAPER,
    (s, r) => onPaper(s, r, { receivedAt: '2026-11-24T08:00:00Z' }),
    { code: 'BAD_USER_INPUT', path: 'receivedAt', rule: 'FUTURE' },
  ],
  [
    'a decision before receipt',
    'clinician',
    ASSESS,
    (s) => accepted(s, { decidedAt: '2026-11-22T09:00:00Z' }),
    { code: 'BAD_USER_INPUT', path: 'decidedAt', rule: 'BEFORE_RECEIPT' },
  ],
  [
    'a decision that has not happened',
    'clinician',
    ASSESS,
    (s) => accepted(s, { decidedAt: '2026-11-24T09:00:00Z' }),
    { code: 'BAD_USER_INPUT', path: 'decidedAt', rule: 'FUTURE' },
  ],
  [
    'a latest start before the decision',
    'clinician',
    ASSESS,
    (s) => accepted(s, { latestStart: '2026-11-01' }),
    { code: 'BAD_USER_INPUT', path: 'latestStart', rule: 'BEFORE_DECISION' },
  ],
  [
    'a second assessment',
    'clinician',
    ASSESS,
    (s) => ({ input: { ...accepted(s, {}).input, id: s.assessed } }),
    { code: 'CONFLICT', says: 'alt vurdert' },
  ],
  [
    'a patient informed before the decision',
    'clinician',
    INFORMED,
    (s) => ({ input: { id: s.assessed, informedAt: '2026-11-22T08:00:00Z' } }),
    { code: 'BAD_USER_INPUT', path: 'informedAt', rule: 'BEFORE_DECISION' },
  ],
  [
    'somebody whose grant has ended',
    'ke',
    ASSIGN,
    (s) => assigned(s, { grantId: s.endedGrant }),
    { code: 'BAD_USER_INPUT', path: 'grantId', rule: 'GRANT_ENDED' },
  ],
  [
    'nobody at all',
    'ke',
    ASSIGN,
    (s) => assigned(s, {}),
    { code: 'BAD_USER_INPUT', path: 'grantId', rule: 'EXACTLY_ONE' },
  ],
  [
    'an id that is none',
    'ke',
    ASSIGN,
    (s) => assigned(s, { grantId: 'Blid Blåveis' }),
    { code: 'BAD_USER_INPUT', path: 'grantId', rule: 'UUID' },
  ],
  [
    'a need of nothing',
    'caseWorker',
    NEED,
    (s) => ({ input: { patientId: s.patientId, side: 'MUNICIPAL', kind: 'HUG' } }),
    { code: 'BAD_USER_INPUT', path: 'kind', rule: 'ENUM' },
  ],
  [
    'a cursor of one’s own making',
    'ke',
    LIST,
    () => ({ after: Buffer.from('["2026-11-01","x"]').toString('base64url') }),
    { code: 'BAD_USER_INPUT', path: 'after', rule: 'CURSOR' },
  ],
  [
    'a cursor that is text',
    'ke',
    LIST,
    () => ({ after: "' or 1=1 --" }),
    { code: 'BAD_USER_INPUT', path: 'after', rule: 'CURSOR' },
  ],
];

describe('What cannot be is refused by code, field and rule, and leaves state and log as they were', () => {
  let world: World;
  let r: Region;
  let story: Story;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    const patient = await patientOf(world, r);
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    const { id: sent, pathwayId: pathway } = await sentReferral(world, r, patient.patientId);
    const other = await patientOf(world, r, 'Vurdert Vipe');
    const { id: assessed } = await sentReferral(world, r, other.patientId);
    await world
      .api(r.clinician)
      .run(ASSESS, { input: { id: assessed, outcome: 'ACCEPT', latestStart: '2026-12-20' } });
    const third = await patientOf(world, r, 'Påbegynt Piplerke');
    const draft = (await draftReferral(world, r, third.patientId)).data.createReferral.id as string;
    const { grantId: endedGrant } = await world.grant(
      await world.person('Sluttet Svane'),
      'COORDINATOR',
      r.service,
      {
        validTo: '2026-11-01',
      },
    );
    story = { patientId: patient.patientId, sent, assessed, draft, pathway, endedGrant };
  });
  afterAll(() => world.stop());

  it.each(TABLE)('%s', async (_what, who, document, variables, { code, path, rule, says }) => {
    const before = await fingerprint(world);
    const answer = await world.api(r[who] as Actor).run(document, variables(story, r));
    expect(answer.code).toBe(code);
    if (path) {
      expect(answer.errors?.[0]?.extensions.fields).toContainEqual({
        path,
        rule: rule ?? expect.any(String),
        message: expect.stringMatching(/\S/),
      });
    }
    if (says) expect(answer.errors?.[0]?.message).toContain(says);
    expect(await fingerprint(world)).toEqual(before);
  });

  it.each([
    ['nb', 'før henvisningen'],
    ['nn', 'før tilvisinga'],
    ['en', 'before the referral'],
  ])('is said in the caller’s language: %s', async (language, word) => {
    const answer = await world
      .api(r.clinician, { 'Accept-Language': language })
      .run(ASSESS, accepted(story, { decidedAt: '2026-11-22T09:00:00Z' }));
    expect(answer.errors?.[0]?.extensions.fields).toMatchObject([{ message: expect.stringContaining(word) }]);
  });
});
