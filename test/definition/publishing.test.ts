import { World, type Actor } from '../support/world.js';
import { Publisher, type Document, type Rule } from '../support/definitions.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { loadReference } from '../../seeds/reference/load.js';

describe('Publishing a definition', () => {
  let world: World;
  let publisher: Publisher;
  let r: Region;

  beforeEach(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    publisher = await Publisher.start(world);
    r = await region(world);
  });
  afterEach(() => world.stop());

  /** Invented: within so many days to the clinical decision. */
  const decideWithin = (days: number) => (document: Document) => {
    const rule = document.rules.find((each) => each.kind === 'CLINICAL_DECISION') as Rule;
    Object.assign(rule, { maxDays: days, source: ['invented for a test'], standing: 'UNVERIFIED' });
  };
  const published = async (days: number, from: string) => {
    const draft = await publisher.draft('PHV_ADULT', decideWithin(days));
    const answer = await publisher.publish(draft.id, from);
    expect(answer.errors).toBeUndefined();
    return answer.data.publishDefinition as { id: string; version: string };
  };
  const grant = async (id: string) => {
    const assessed = await world
      .api(r.clinician)
      .run(`mutation($input: AssessReferralInput!) { assessReferral(input: $input) { status } }`, {
        input: { id, outcome: 'ACCEPT', latestStart: '2027-01-15' },
      });
    expect(assessed.errors).toBeUndefined();
  };
  const attend = (pathwayId: string) =>
    world
      .api(r.clinician)
      .run(
        `mutation($id: ID!) { recordEvent(input: { pathwayId: $id, kind: "FIRST_ATTENDANCE", careSetting: OUTPATIENT }) { id } }`,
        { id: pathwayId },
      );
  const decision = async (pathwayId: string) =>
    (
      await world.db.sql<{ due: string }>(
        `select to_char(due_on, 'YYYY-MM-DD') as due from deadline where pathway_id = $1 and kind = 'CLINICAL_DECISION'`,
        [pathwayId],
      )
    ).map(({ due }) => due);

  it('closes the standing edition the day before, and takes its numbers into use', async () => {
    const standing = await publisher.standing('PHV_ADULT');
    const { id, version } = await published(30, '2026-12-01');
    expect(version).toBe('3');
    const read = await publisher.run(
      `query($old: ID!, $new: ID!) { old: pathwayDefinition(id: $old) { validTo } new: pathwayDefinition(id: $new) {
         validFrom validTo publishedAt publishedBy { name } missing { part rule kind blocks } deadlineRules { key kind maxDays missing } } }`,
      { old: standing.id, new: id },
    );
    expect(read.data.old).toEqual({ validTo: '2026-11-30' });
    expect(read.data.new).toMatchObject({ validFrom: '2026-12-01', validTo: null });
    expect(read.data.new.publishedAt).toMatch(/^2026-11-23/);
    expect(read.data.new.publishedBy).toEqual({ name: 'Redelig Rogn' });
    const rules = read.data.new.deadlineRules as { key: string; kind: string; maxDays: number }[];
    expect(rules.find((rule) => rule.kind === 'CLINICAL_DECISION')).toEqual({
      key: 'phv-adult.clinical-decision.3',
      kind: 'CLINICAL_DECISION',
      maxDays: 30,
      missing: false,
    });
    // What says the same is the same rule.
    expect(rules.map((rule) => rule.key)).toContain('referral-assessment');
    expect(read.data.new.missing).toEqual([
      {
        part: 'DAYS',
        rule: 'phv-adult.extended-clinical-decision.missing',
        kind: 'EXTENDED_CLINICAL_DECISION',
        blocks: 'CLOCK',
      },
      { part: 'DAYS', rule: 'phv-adult.first-evaluation.missing', kind: 'FIRST_EVALUATION', blocks: 'CLOCK' },
      { part: 'DAYS', rule: 'phv-adult.next-evaluation.missing', kind: 'NEXT_EVALUATION', blocks: 'CLOCK' },
    ]);
  });

  it('leaves a pathway the edition that it started under', async () => {
    const early = await sentReferral(world, r, (await patientOf(world, r)).patientId);
    await grant(early.id);
    await published(30, '2026-11-24');
    world.clock.set('2026-11-25T09:00:00Z');
    const late = await sentReferral(world, r, (await patientOf(world, r, 'Sen Svale')).patientId);
    await grant(late.id);
    for (const { pathwayId } of [early, late]) expect((await attend(pathwayId)).errors).toBeUndefined();
    expect(await decision(early.pathwayId)).toEqual([]);
    expect(await decision(late.pathwayId)).toEqual(['2026-12-25']);
    const editions = await world.db.sql<{ version: string }>(
      `select d.version from pathway p join pathway_definition d on d.id = p.definition_id order by p.created_at`,
    );
    expect(editions.map(({ version }) => version)).toEqual(['2', '3']);
  });

  it('is refused while the draft has errors, on a day that has passed, and twice', async () => {
    const bad = await publisher.draft('PHV_ADULT', (document) => {
      document.rules[0]!.from = 'FIRST_ATENDANCE';
      document.phases.push('TREATMENT');
    });
    const refused = await publisher.publish(bad.id, '2026-12-01');
    expect(refused.code).toBe('BAD_USER_INPUT');
    expect(refused.errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'phases[6]', rule: 'TWICE' },
      { path: 'rules[0].from', rule: 'UNKNOWN_EVENT' },
    ]);
    const draft = await publisher.draft('PHV_ADULT', decideWithin(5));
    const past = await publisher.publish(draft.id, '2026-11-22');
    expect(past.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'validFrom', rule: 'PAST' }]);
    const stale = await publisher.publish(draft.id, '2026-12-01', { expectedVersion: 1 });
    expect(stale.code).toBe('CONFLICT');
    expect((await publisher.publish(draft.id, '2026-12-01')).errors).toBeUndefined();
    expect((await publisher.publish(draft.id, '2026-12-02')).code).toBe('ILLEGAL_TRANSITION');
    expect((await publisher.save({ id: draft.id, definition: draft.definition })).code).toBe(
      'ILLEGAL_TRANSITION',
    );
    const between = await publisher.draft('PHV_ADULT');
    const overlap = await publisher.publish(between.id, '2026-11-30');
    expect(overlap.errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'validFrom', rule: 'OVERLAPS' },
      { path: 'validFrom', rule: 'OVERLAPS' },
    ]);
    expect(
      await world.db.sql(`select 1 from pathway_definition where pathway_key = 'PHV_ADULT'`),
    ).toHaveLength(3);
  });

  it('two at once: one wins, and nothing overlaps', async () => {
    const drafts = [await publisher.draft('OCD'), await publisher.draft('OCD')];
    const answers = await Promise.all(drafts.map(({ id }) => publisher.publish(id, '2026-12-01')));
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    expect(
      await world.db.sql(`select 1 from pathway_definition where pathway_key = 'OCD' and valid_to is null`),
    ).toHaveLength(1);
  });

  it('survives that the reference data are loaded again', async () => {
    const { id } = await published(30, '2026-12-01');
    await loadReference(world.db.url);
    const rows = await world.db.sql<{ version: string; to: string | null; rules: number }>(
      `select d.version, to_char(d.valid_to, 'YYYY-MM-DD') as to,
              (select count(*)::int from definition_rule x where x.definition_id = d.id) as rules
         from pathway_definition d where d.pathway_key = 'PHV_ADULT' order by d.version`,
    );
    expect(rows.map(({ to }) => to)).toEqual(['2024-10-27', '2026-11-30', null]);
    expect(rows[2]?.rules).toBe(rows[1]?.rules);
    expect(id).toBeTruthy();
  });
});

describe('What is published is kept by the database', () => {
  let world: World;
  let owner: Actor;
  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    owner = await world.staff('ADMINISTRATOR', null);
  });
  afterAll(() => world.stop());

  const refused = [
    [`update pathway_definition set code = 'D99' where pathway_key = 'TSB'`, 'never changed'],
    [
      `update pathway_definition set valid_to = null where pathway_key = 'TSB' and valid_to is not null`,
      'never changed',
    ],
    [
      `update pathway_definition set valid_from = '2020-01-01' where pathway_key = 'TSB' and valid_to is null`,
      'never changed',
    ],
    [`delete from pathway_definition where pathway_key = 'TSB'`, 'never changed'],
    [`update deadline_rule set max_days = 1 where key = 'referral-assessment'`, 'never changed'],
    [`delete from deadline_rule where key = 'referral-assessment'`, 'never changed'],
    [`delete from definition_rule`, 'never changed'],
    [
      `insert into definition_rule select d.id, r.id from pathway_definition d, deadline_rule r where d.pathway_key = 'OCD' and r.key like 'tsb%'`,
      'never changed',
    ],
    [
      `insert into pathway_definition (id, pathway_key, kind, areas, names, version, valid_from, phases, events, source, standing)
       values (gen_random_uuid(), 'TSB', 'GENERAL', '{}', '{}', '9', '2025-01-01', '[]', '[]', '{}', 'SOURCED')`,
      'definition_in_force',
    ],
  ] as const;
  const roles = ['samlop_effects', 'samlop_owner', null];

  it.each(refused)('%s', async (sql, why) => {
    for (const role of roles) {
      const as = role ? `set local role ${role}; set local samlop.migrating = 'on';` : '';
      // The app's role stops at its rights where the trigger does not come first.
      const expected = role === 'samlop_effects' ? new RegExp(`${why}|permission denied`) : new RegExp(why);
      await expect(world.db.sql(`begin; ${as} ${sql}; commit`)).rejects.toThrow(expected);
      await world.db.sql('rollback');
    }
  });

  it('an own rule and a published draft too', async () => {
    const unit = await world.unit('MUNICIPALITY');
    await world.db.sql(
      `insert into organisation_rule (id, organisation_id, kind, max_days, day_type, due_soon_days, created_at, created_by, published_at)
       values (gen_random_uuid(), $1, 'COORDINATOR_NAMED', 5, 'WORKING', 2, now(), $2, now())`,
      [unit, owner.personId],
    );
    await expect(world.db.sql('update organisation_rule set max_days = 6')).rejects.toThrow('never changed');
    await expect(world.db.sql('delete from organisation_rule')).rejects.toThrow('never changed');
    await world.db.sql(
      `insert into definition_draft (id, pathway_key, definition, published_as_id, created_at, created_by, changed_at, changed_by)
       select gen_random_uuid(), pathway_key, '{}', id, now(), $1, now(), $1 from pathway_definition limit 1`,
      [owner.personId],
    );
    await expect(world.db.sql(`update definition_draft set definition = '{"a": 1}'`)).rejects.toThrow(
      'never changed',
    );
  });
});
