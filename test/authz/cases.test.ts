import { isInputObjectType, getNamedType } from 'graphql';
import { createSchema } from '../../api/src/graphql/schema.js';
import { patientOf, region, sentReferral, draftReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

/** What nobody says of an object: who made it, whose it is, what came of it. */
const ASSIGNED = [
  'role',
  'createdBy',
  'createdAt',
  'deletedAt',
  'status',
  'version',
  'patientId',
  'unitId',
  'rootId',
];

describe('An attack on who may', () => {
  let world: World;
  let r: Region;
  let patient: Actor & { patientId: string };
  let referralId: string;
  let pathwayId: string;
  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    patient = await patientOf(world, r);
    ({ id: referralId, pathwayId } = await sentReferral(world, r, patient.patientId));
  });
  afterAll(() => world.stop());

  /** AZ-06 */
  it('by another’s cursor shows one’s own rows alone, and by one that was edited none', async () => {
    for (let i = 0; i < 3; i += 1)
      await sentReferral(world, r, (await patientOf(world, r, `Flere Fugl${i}`)).patientId);
    const page = (after?: string) =>
      `{ pathways(first: 2${after ? `, after: "${after}"` : ''}) { totalCount nodes { id } pageInfo { endCursor hasNextPage hasPreviousPage } } }`;
    const minted = await world.api(r.ke).run(page());
    const cursor = minted.data.pathways.pageInfo.endCursor as string;
    const own = await world.api(patient).run(page());
    expect([minted.data.pathways.totalCount, own.data.pathways.totalCount]).toEqual([4, 1]);
    const replayed = await world.api(patient).run(page(cursor));
    const shown = (replayed.data.pathways.nodes as { id: string }[]).map((node) => node.id);
    expect(shown.filter((id) => id !== pathwayId)).toEqual([]);
    expect(replayed.data.pathways.totalCount).toBe(1);
    const text = Buffer.from(cursor, 'base64url').toString();
    for (const edited of [
      text.replace(/\d/, '9'),
      text.replace(/[0-9a-f]{8}-/, '00000000-'),
      `${text} or true`,
      '[]',
      '',
    ]) {
      const answer = await world.api(patient).run(page(Buffer.from(edited).toString('base64url')));
      const nodes = (answer.data?.pathways?.nodes ?? []) as { id: string }[];
      expect([edited, nodes.filter((node) => node.id !== pathwayId)]).toEqual([edited, []]);
      expect(['BAD_USER_INPUT', undefined]).toContain(answer.code);
    }
  });

  /** AZ-09 */
  it('by fields that an input does not have is refused for every mutation, before anybody is asked', async () => {
    const schema = await createSchema();
    const before = (await world.log()).length;
    const wrong: string[] = [];
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const input = getNamedType(field.args[0]?.type as never);
      if (!isInputObjectType(input)) throw new Error(`${field.name} takes no input`);
      const foreign = ASSIGNED.filter((name) => !(name in input.getFields()));
      const query = `mutation($input: ${String(field.args[0]?.type)}) { ${field.name}(input: $input) { __typename } }`;
      for (const name of foreign) {
        const answer = await world.api(r.clinician).run(query, { input: { id: referralId, [name]: 'x' } });
        if (answer.code !== 'BAD_USER_INPUT' || answer.status !== 400)
          wrong.push(`${field.name}.${name}: ${answer.text}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await world.log()).toHaveLength(before);
  });

  /** AZ-10 */
  it('by moving one’s own to where one has no say is refused, and moves nothing', async () => {
    const elsewhere = await world.unit('SECTION', await world.unit('HEALTH_TRUST'));
    const admin = await world.staff('ADMINISTRATOR', r.municipality);
    const other = await world.patient('Annen Alke');
    const draft = (await draftReferral(world, r, patient.patientId)).data.createReferral.id as string;
    await world.relate(patient.patientId, r.clinician.personId, 'TREATS');
    await world.relate(patient.patientId, r.caseWorker.personId, 'SERVES');
    const attempts: [Actor, string, Record<string, unknown>][] = [
      [admin, 'grantRole', { role: 'CLINICIAN', unitId: elsewhere, personId: r.clinician.personId }],
      [admin, 'createUnit', { parentId: elsewhere, name: 'Ny', kind: 'SECTION' }],
      [admin, 'updateUnit', { id: elsewhere, name: 'Min' }],
      [
        r.clinician,
        'startPathway',
        {
          patientId: patient.patientId,
          pathwayKey: 'PHV_ADULT',
          legalBasis: 'VOLUNTARY',
          assessedAt: '2026-11-20T10:00:00Z',
          unitId: elsewhere,
        },
      ],
      [
        r.clinician,
        'registerIncomingReferral',
        {
          patientId: patient.patientId,
          pathwayKey: 'PHV_ADULT',
          toUnitId: elsewhere,
          receivedAt: '2026-11-20T10:00:00Z',
          externalReferrer: { name: 'x' },
        },
      ],
      [
        r.clinician,
        'recordStay',
        { pathwayId, unitId: elsewhere, plannedAdmissionOn: '2026-12-01', careSetting: 'INPATIENT' },
      ],
      [
        r.caseWorker,
        'addToCareTeam',
        { patientId: patient.patientId, personId: r.clinician.personId, unitId: r.section, reason: 'Vi vil' },
      ],
      [r.gp, 'createReferral', { patientId: other.patientId, toUnitId: r.section, pathwayKey: 'PHV_ADULT' }],
      [r.ke, 'assignCoordinator', { pathwayId, side: 'SPECIALIST', unitId: r.coordinatingUnit }],
    ];
    const state = () =>
      world.db.sql(`select (select json_agg(x order by x.id) from (select * from unit) x) as units,
        (select count(*) from role_grant) as grants, (select count(*) from pathway) as pathways,
        (select json_agg(x order by x.id) from (select id, patient_id, to_unit_id from referral) x) as referrals,
        (select count(*) from stay) as stays, (select count(*) from care_team_member) as team,
        (select count(*) from assignment) as assignments`);
    const schema = await createSchema();
    const before = await state();
    for (const [actor, name, input] of attempts) {
      const type = String(schema.getMutationType()?.getFields()[name]?.args[0]?.type);
      const answer = await world
        .api(actor)
        .run(`mutation($input: ${type}) { ${name}(input: $input) { __typename } }`, { input });
      expect([name, answer.code]).toEqual([
        name,
        expect.stringMatching(/^(FORBIDDEN|NOT_FOUND|BAD_USER_INPUT)$/),
      ]);
    }
    expect(await state()).toEqual(before);
    // A draft is sent where its author says; its patient is nobody's to change.
    const moved = await world
      .api(r.gp)
      .run(`mutation { updateReferral(input: { id: "${draft}", patientId: "${other.patientId}" }) { id } }`);
    expect(moved.code).toBe('BAD_USER_INPUT');
  });

  /** AZ-13 */
  it('by what was held from before the right was lost gets nothing at the next request', async () => {
    const coordinator = await world.staff('COORDINATOR', r.service, 'Kort Kjøttmeis');
    const relations: string[] = [];
    for (const name of ['En Erle', 'To Tiur', 'Tre Trost']) {
      const of = await patientOf(world, r, name);
      await sentReferral(world, r, of.patientId);
      relations.push(await world.relate(of.patientId, coordinator.personId, 'COORDINATES'));
    }
    const page = (after?: string) =>
      world
        .api(coordinator)
        .run(
          `{ pathways(first: 1${after ? `, after: "${after}"` : ''}) { totalCount nodes { id patient { name } } pageInfo { endCursor hasNextPage } } }`,
        );
    const first = await page();
    expect(first.data.pathways).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    await world.db.sql('update relation set valid_to = $2 where id = any($1)', [
      relations,
      world.clock.now().toISOString(),
    ]);
    const next = await page(first.data.pathways.pageInfo.endCursor as string);
    expect(next.data.pathways).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { endCursor: null, hasNextPage: false },
    });
    const byId = await world
      .api(coordinator)
      .run(`{ pathway(id: "${first.data.pathways.nodes[0].id}") { id } }`);
    expect(byId.code).toBe('NOT_FOUND');
  });

  /** AZ-16 */
  it('by a GP on whose list the patient is not, or no longer, finds nothing; by the list alone status and coordinators', async () => {
    const offices = await world.unit('GP_OFFICE');
    const [before, after] = [
      await world.staff('GP', offices, 'Før Fink'),
      // Of another office: a colleague of who referred is one who referred.
      await world.staff('GP', await world.unit('GP_OFFICE'), 'Etter Elg'),
    ];
    const listed = await world.patient('Listet Lom', { gp: before });
    await world.relate(listed.patientId, r.gp.personId, 'REGISTERS');
    const sent = await sentReferral(world, r, listed.patientId);
    const ask = `{ pathway(id: "${sent.pathwayId}") { status pathwayKey coordinators { municipal { id } } events { nodes { id } } patient { name } redacted } }`;
    const see = (actor: Actor) => world.api(actor).run(ask);
    const absent = await see(after);
    expect(absent.code).toBe('NOT_FOUND');
    const seen = (await see(before)).data.pathway;
    expect(seen).toMatchObject({ status: 'REFERRED', pathwayKey: null, patient: { name: 'Listet Lom' } });
    expect(seen.events?.nodes ?? []).toEqual([]);
    const changed = await world
      .api(before)
      .run(
        `mutation { updateGp(input: { id: "${listed.patientId}", gpId: "${after.personId}" }) { __typename } }`,
      );
    expect(changed.errors).toBeUndefined();
    expect((await see(before)).text).toBe(absent.text);
    expect((await see(after)).data.pathway.status).toBe('REFERRED');
  });
});
