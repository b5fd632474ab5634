import pg from 'pg';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

// Case 31 of the list of attacks: the auditor.
describe('An auditor', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  let sent: { id: string; pathwayId: string };

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    patient = await patientOf(world, r);
    sent = await sentReferral(world, r, patient.patientId);
    await world.api(r.ke).run('{ deadlines { nodes { id kind patient { name } } } }');
  });
  afterAll(() => world.stop());

  const ask = (query: string, variables: Record<string, unknown> = {}) =>
    world.api(r.auditor).run(query, variables);

  it('reads who looked at whom, under a pseudonym, and that is logged as well', async () => {
    const before = (await world.log()).length;
    const { data } = await ask(
      `{ accessLog(filter: { resourceType: ["Deadline"] }) { nodes { at actor { name } role resourceType action purpose relation patientPseudonym patient { name } } } }`,
    );
    expect(data.accessLog.nodes).toContainEqual(
      expect.objectContaining({
        actor: { name: 'Kvikk Kråkebolle' },
        purpose: 'COORDINATION',
        relation: 'PARTY',
        patient: null,
      }),
    );
    expect(JSON.stringify(data)).not.toContain('Sindig');
    const added = (await world.log<Record<string, unknown>>()).slice(before);
    expect(added.length).toBeGreaterThan(0);
    for (const entry of added) {
      expect(entry).toMatchObject({ role: 'AUDITOR', purpose: 'AUDIT', person_id: r.auditor.personId });
    }
  });

  it.each([
    ['an auditor', () => r.auditor],
    ['a patient', () => patient],
  ])('is not alone in reading the log beside something else: %s does too', async (_who, who) => {
    const query =
      '{ log: accessLog(first: 1) { totalCount } mine: myAccessLog { totalCount } __typename units(first: 1) { nodes { id } } patients { totalCount } }';
    const { data, errors } = await world.api(who()).run(query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      mine: { totalCount: expect.any(Number) },
      __typename: 'Query',
      patients: { totalCount: who() === patient ? 1 : 0 },
    });
  });

  it('sees nothing clinical, neither by id nor in a list', async () => {
    const lists = await ask(
      `{ patients { totalCount } referrals { totalCount } pathways { totalCount } deadlines { totalCount } plans { totalCount } needs { totalCount } assignments { totalCount } vacancies { totalCount } tasks { totalCount } consents { totalCount } blocks { totalCount } }`,
    );
    expect(
      new Set(
        Object.values(lists.data as Record<string, { totalCount: number }>).map((each) => each.totalCount),
      ),
    ).toEqual(new Set([0]));
    for (const query of [
      `{ patient(id: "${patient.patientId}") { id } }`,
      `{ referral(id: "${sent.id}") { content { symptoms } } }`,
      `{ pathway(id: "${sent.pathwayId}") { id } }`,
    ])
      expect((await ask(query)).code).toBe('NOT_FOUND');
  });

  it('changes nothing: there is no operation for it, and no right in the database', async () => {
    for (const input of [
      `mutation { grantRole(input: { role: AUDITOR, unitId: "${r.municipality}", personId: "${r.auditor.personId}" }) { id } }`,
      `mutation { waiveDeadline(input: { id: "${sent.id}", reasonCode: "X", reasonForPatient: "Ingen" }) { id } }`,
      `mutation { breakGlass(input: { nationalId: "${patient.nationalId}", ground: OTHER, reason: "Vil se hva som står i den" }) { id } }`,
    ])
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain((await ask(input)).code);
    for (const role of ['samlop_auditor', 'samlop_app', 'samlop_worker']) {
      const client = new pg.Client({ connectionString: world.db.url, options: `-c role=${role}` });
      await client.connect();
      for (const sql of [
        `update audit.entry set purpose = 'CARE'`,
        `delete from audit.entry`,
        `truncate audit.entry`,
      ]) {
        await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
      await client.end();
    }
  });
});
