import { World, type Actor } from '../support/world.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';

const RULE = `id version kind label from to setting condition minDays maxDays dayType dueSoonDays note published validFrom validTo
  organisation { id } allowed`;

describe('An organisation’s own rules', () => {
  let world: World;
  let r: Region;
  let admin: Actor;

  beforeEach(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    admin = await world.staff('ADMINISTRATOR', r.municipality);
  });
  afterEach(() => world.stop());

  const save = (actor: Actor, input: Record<string, unknown>) =>
    world
      .api(actor)
      .run(
        `mutation($input: SaveOrganisationRuleInput!) { saveOrganisationRule(input: $input) { ${RULE} } }`,
        { input },
      );
  const publish = (actor: Actor, id: string, validFrom: string) =>
    world
      .api(actor)
      .run(
        `mutation($input: PublishOrganisationRuleInput!) { publishOrganisationRule(input: $input) { ${RULE} } }`,
        { input: { id, validFrom } },
      );
  const end = (actor: Actor, id: string, validTo: string) =>
    world
      .api(actor)
      .run(`mutation($input: EndOrganisationRuleInput!) { endOrganisationRule(input: $input) { ${RULE} } }`, {
        input: { id, validTo },
      });
  const inForce = async (maxDays: number, validFrom: string, actor = r.ke): Promise<string> => {
    const saved = await save(actor, { kind: 'COORDINATOR_NAMED', maxDays });
    expect(saved.errors).toBeUndefined();
    const { id } = saved.data.saveOrganisationRule;
    const published = await publish(actor, id, validFrom);
    expect(published.errors).toBeUndefined();
    return id as string;
  };
  const fields = (answer: { errors?: { extensions: { fields?: unknown } }[] }) =>
    answer.errors?.[0]?.extensions.fields;
  /** A patient of whom a need is reported today, and when the coordinator is due. */
  const needToday = async (name: string) => {
    const patient = await patientOf(world, r, name);
    const { pathwayId } = await sentReferral(world, r, patient.patientId, {
      reviewedWithPatientAt: '2026-11-23',
    });
    return pathwayId;
  };
  const due = async (pathwayId: string) =>
    (
      await world.db.sql<{ due: string }>(
        `select to_char(due_on, 'YYYY-MM-DD') as due from deadline where pathway_id = $1 and kind = 'COORDINATOR_NAMED'`,
        [pathwayId],
      )
    ).map((row) => row.due);

  it('have templates that everyone can read', async () => {
    const answer = await world.api(r.gp).run('{ organisationRuleTemplates { kind label from to dayType } }');
    expect(answer.data.organisationRuleTemplates.map((each: { kind: string }) => each.kind)).toEqual([
      'CONTACT_BEFORE_DISCHARGE',
      'COORDINATOR_NAMED',
      'MUNICIPAL_CONTACT',
      'PROPOSAL_ANSWERED',
    ]);
  });

  it('begin as a draft that only the organisation’s own see, and no clock reads', async () => {
    const saved = await save(r.ke, { kind: 'COORDINATOR_NAMED', maxDays: 5, note: 'vedtak 12/26' });
    expect(saved.data.saveOrganisationRule).toMatchObject({
      kind: 'COORDINATOR_NAMED',
      from: 'NEED_REPORTED',
      to: 'COORDINATOR_NAMED',
      maxDays: 5,
      dayType: 'WORKING',
      published: false,
      validFrom: null,
      organisation: { id: r.municipality },
      allowed: ['UPDATE', 'PUBLISH'],
    });
    const { id } = saved.data.saveOrganisationRule;
    const ask = `query($id: ID!) { organisationRule(id: $id) { id } }`;
    expect((await world.api(admin).run(ask, { id })).errors).toBeUndefined();
    for (const actor of [r.gp, r.keHospital, r.leader]) {
      expect((await world.api(actor).run(ask, { id })).code).toBe('NOT_FOUND');
    }
    expect(await due(await needToday('Utkast Ugle'))).toEqual([]);
  });

  it('are published by the coordinating unit or the organisation’s administrator, for everyone to read', async () => {
    for (const actor of [r.gp, r.leader, r.caseWorker]) {
      expect((await save(actor, { kind: 'COORDINATOR_NAMED', maxDays: 5 })).code).toBe('FORBIDDEN');
    }
    // A health trust has its times from the nation.
    expect(fields(await save(r.keHospital, { kind: 'COORDINATOR_NAMED', maxDays: 5 }))).toMatchObject([
      { path: 'kind', rule: 'WRONG_SIDE' },
    ]);
    const id = await inForce(5, '2026-11-23', admin);
    const read = await world
      .api(r.gp)
      .run(
        `query($o: ID!) { organisationRules(filter: { organisation: $o, validOn: "2026-11-23" }) { totalCount nodes { ${RULE} } } }`,
        { o: r.municipality },
      );
    expect(read.data.organisationRules.nodes).toMatchObject([
      { id, published: true, validFrom: '2026-11-23', validTo: null, allowed: [] },
    ]);
    for (const actor of [r.keHospital, r.gp]) {
      expect((await end(actor, id, '2026-12-01')).code).toBe('FORBIDDEN');
    }
  });

  it('rule the clocks that start under them: a change moves none that runs', async () => {
    const before = await needToday('Tidlig Trost');
    await inForce(5, '2026-11-23');
    const under = await needToday('Første Falk');
    expect(await due(under)).toEqual(['2026-11-30']);

    const second = await inForce(2, '2026-11-25');
    const [old] = await world.db.sql<{ to: string }>(
      `select to_char(valid_to, 'YYYY-MM-DD') as to from deadline_rule where organisation_id = $1 and id <> $2`,
      [r.municipality, second],
    );
    expect(old?.to).toBe('2026-11-24');
    world.clock.set('2026-11-26T09:00:00Z');
    const after = await needToday('Siste Svale');
    expect(await due(after)).toEqual(['2026-11-30']);
    // Something happens: every clock is computed again, each under the rule of its own day.
    for (const pathwayId of [before, under, after]) {
      const done = await world
        .api(r.sectionCoordinator)
        .run(
          `mutation { recordEvent(input: { pathwayId: "${pathwayId}", kind: "COOPERATION_MEETING" }) { id } }`,
        );
      expect(done.errors).toBeUndefined();
    }
    expect(await due(under)).toEqual(['2026-11-30']);
    expect(await due(after)).toEqual(['2026-11-30']);
    const days = await world.db.sql<{ days: number }>(
      `select r.max_days as days from deadline d join deadline_rule r on r.id = d.rule_id where d.kind = 'COORDINATOR_NAMED' order by d.starts_on`,
    );
    expect(days.map((row) => row.days)).toEqual(expect.arrayContaining([5, 2]));
  });

  it('end without another in their place, and clocks that started run on', async () => {
    const id = await inForce(5, '2026-11-23');
    const under = await needToday('Løpende Lerke');
    const ended = await end(r.ke, id, '2026-11-24');
    expect(ended.data.endOrganisationRule).toMatchObject({ validTo: '2026-11-24', allowed: [] });
    expect((await end(r.ke, id, '2026-11-25')).code).toBe('ILLEGAL_TRANSITION');
    world.clock.set('2026-11-26T09:00:00Z');
    expect(await due(await needToday('Fri Fink'))).toEqual([]);
    await world
      .api(r.sectionCoordinator)
      .run(`mutation { recordEvent(input: { pathwayId: "${under}", kind: "COOPERATION_MEETING" }) { id } }`);
    expect(await due(under)).toEqual(['2026-11-30']);
  });

  it('are never changed once published, nor published wrong', async () => {
    const id = await inForce(5, '2026-11-23');
    expect((await save(r.ke, { id, kind: 'COORDINATOR_NAMED', maxDays: 9 })).code).toBe('ILLEGAL_TRANSITION');
    expect((await publish(r.ke, id, '2026-12-01')).code).toBe('ILLEGAL_TRANSITION');

    const bad: [Record<string, unknown>, string, string][] = [
      [{ kind: 'COORDINATOR_NAMD' }, 'kind', 'UNKNOWN'],
      [{ kind: 'COORDINATOR_NAMED', maxDays: -1 }, 'maxDays', 'BELOW_ZERO'],
      [{ kind: 'COORDINATOR_NAMED', minDays: 5, maxDays: 2 }, 'minDays', 'MIN_OVER_MAX'],
      [{ kind: 'COORDINATOR_NAMED', condition: 'SEVER' }, 'condition', 'UNKNOWN_CONDITION'],
      [{ kind: 'COORDINATOR_NAMED', dayType: 'DATE_SET_PER_PATIENT' }, 'dayType', 'NOT_POSSIBLE'],
    ];
    for (const [input, path, rule] of bad) {
      expect(fields(await save(r.ke, input))).toMatchObject([{ path, rule }]);
    }
    const draft = (await save(r.ke, { kind: 'COORDINATOR_NAMED' })).data.saveOrganisationRule as {
      id: string;
    };
    expect(fields(await publish(r.ke, draft.id, '2026-12-01'))).toMatchObject([
      { path: 'maxDays', rule: 'REQUIRED' },
    ]);
    const changed = await save(r.ke, {
      id: draft.id,
      kind: 'COORDINATOR_NAMED',
      maxDays: 3,
      expectedVersion: 1,
    });
    expect(changed.errors).toBeUndefined();
    const stale = await save(r.ke, {
      id: draft.id,
      kind: 'COORDINATOR_NAMED',
      maxDays: 4,
      expectedVersion: 1,
    });
    expect(stale.code).toBe('CONFLICT');
    expect(fields(await publish(r.ke, draft.id, '2026-11-22'))).toMatchObject([
      { path: 'validFrom', rule: 'PAST' },
    ]);
    // The one that stands begins on this very day.
    expect(fields(await publish(r.ke, draft.id, '2026-11-23'))).toMatchObject([
      { path: 'validFrom', rule: 'STANDING_RULE' },
    ]);
  });
});
