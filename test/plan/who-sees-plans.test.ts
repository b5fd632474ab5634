import { act, ok, startedPathway, type Started } from '../support/started.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const KINDS = ['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP'] as const;

describe('Who sees which plans', () => {
  let world: World;
  let r: Region;
  let at: Started;
  let people: Record<string, Actor>;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    at = await startedPathway(world, r);
    const { patientId } = at.patient;
    const make = act(world, 'createPlan', 'CreatePlanInput', 'id');
    for (const kind of KINDS) {
      const by = kind === 'INDIVIDUAL' ? r.municipalCoordinator : r.clinician;
      ok(
        await make(by, { patientId, pathwayId: at.pathwayId, kind, text: `Om ${kind}`, patientAgrees: true }),
      );
    }
    const parent = await world.person('Forelder Falk');
    await world.relate(patientId, parent.personId, 'PARENT', { fullUntil: '2030-01-01' });
    const [kin, silent] = [await world.person('Nær Nise'), await world.person('Fjern Flaggermus')];
    await world.relate(patientId, kin.personId, 'KIN', { contents: ['PLAN'] });
    await world.relate(patientId, silent.personId, 'KIN', { contents: ['PATHWAY'] });
    const listGp = await world.staff('GP', await world.unit('GP_OFFICE'), 'Listelege Lom');
    await world.relate(patientId, listGp.personId, 'GP_OF');
    await world.relate(patientId, r.caseWorker.personId, 'SERVES');
    people = {
      patient: at.patient,
      parent,
      kin,
      silent,
      listGp,
      referrer: r.gp,
      caseWorker: r.caseWorker,
      clinician: r.clinician,
      specialist: r.sectionCoordinator,
      municipal: r.municipalCoordinator,
      ke: r.ke,
      leader: r.leader,
      auditor: r.auditor,
    };
  });
  afterAll(() => world.stop());

  const plans = async (who: string, fields: string) =>
    ok(
      await world
        .api(people[who])
        .run(`{ plans(orderBy: CREATED_AT_ASC) { totalCount nodes { ${fields} } } }`),
    ).data.plans as { totalCount: number; nodes: Record<string, unknown>[] };

  it.each([
    ['patient', KINDS],
    ['parent', ['INDIVIDUAL', 'TREATMENT', 'FOLLOW_UP']],
    ['kin', ['INDIVIDUAL', 'CRISIS']],
    ['silent', []],
    ['listGp', []],
    ['referrer', ['FOLLOW_UP']],
    ['caseWorker', ['FOLLOW_UP']],
    ['clinician', ['TREATMENT', 'CRISIS', 'FOLLOW_UP']],
    ['specialist', KINDS],
    ['municipal', ['INDIVIDUAL', 'CRISIS', 'FOLLOW_UP']],
    ['leader', []],
    ['auditor', []],
  ] as const)('%s: %j, in words', async (who, kinds) => {
    const seen = await plans(who, 'kind text');
    expect(seen.totalCount).toBe(kinds.length);
    expect(seen.nodes).toEqual(kinds.map((kind) => ({ kind, text: `Om ${kind}` })));
  });

  it('the coordinating unit: that there is one, whose, and where it stands', async () => {
    const seen = await plans('ke', 'kind status owner { name } text specialistPart pathway { id } redacted');
    expect(seen.nodes).toEqual([
      expect.objectContaining({
        kind: 'INDIVIDUAL',
        status: 'ACTIVE',
        owner: { name: 'Klok Kornblomst' },
        text: null,
      }),
      expect.objectContaining({
        kind: 'FOLLOW_UP',
        owner: { name: 'Behendig Bever' },
        text: null,
        pathway: null,
      }),
    ]);
    expect(seen.nodes[0]?.redacted).toEqual(expect.arrayContaining(['text', 'specialistPart', 'pathway']));
  });

  it('hangs on the patient too, and a hidden plan is as one that is not there', async () => {
    const mine = ok(await world.api(at.patient).run('{ patients { nodes { plans { totalCount } } } }'));
    expect(mine.data.patients.nodes).toEqual([{ plans: { totalCount: 4 } }]);
    const [treatment] = await world.db.sql<{ id: string }>(
      `select id from plan where patient_id = $1 and kind = 'TREATMENT'`,
      [at.patient.patientId],
    );
    for (const who of ['municipal', 'ke', 'caseWorker']) {
      const { code } = await world.api(people[who]).run(`{ plan(id: "${treatment?.id}") { id } }`);
      expect([who, code]).toEqual([who, 'NOT_FOUND']);
    }
  });

  it('is made by whoever may make that kind, and by nobody else', async () => {
    const offer = act(world, 'offerPlan', 'OfferPlanInput', 'id');
    const codes: Record<string, (string | undefined)[]> = {};
    for (const who of ['clinician', 'specialist', 'municipal', 'patient', 'referrer', 'caseWorker', 'ke'])
      for (const kind of ['TREATMENT', 'CRISIS', 'FOLLOW_UP'])
        (codes[who] ??= []).push(
          (await offer(people[who] as Actor, { patientId: at.patient.patientId, kind })).code,
        );
    const no = 'FORBIDDEN';
    expect(codes).toEqual({
      clinician: [undefined, undefined, undefined],
      specialist: [no, no, undefined],
      municipal: [no, undefined, undefined],
      patient: [no, no, no],
      referrer: [no, no, no],
      caseWorker: [no, no, no],
      ke: [no, no, no],
    });
    const stranger = await world.staff('CLINICIAN', await world.unit('SECTION', r.trust));
    expect((await offer(stranger, { patientId: at.patient.patientId, kind: 'TREATMENT' })).code).toBe(
      'NOT_FOUND',
    );
    // Not even that there is one already.
    expect((await offer(r.clinician, { patientId: at.patient.patientId, kind: 'INDIVIDUAL' })).code).toBe(no);
    await world.db.sql(`update plan set status = 'CLOSED', closed_at = now() where kind = 'INDIVIDUAL'`);
    expect((await offer(r.clinician, { patientId: at.patient.patientId, kind: 'INDIVIDUAL' })).code).toBe(no);
  });

  it('is opened by the patient alone, and closed by whose it is to close', async () => {
    const make = act(world, 'createPlan', 'CreatePlanInput', 'id');
    const { id } = ok(
      await make(r.sectionCoordinator, {
        patientId: at.patient.patientId,
        kind: 'INDIVIDUAL',
        text: 'Mål',
        patientAgrees: true,
      }),
    ).data.createPlan as { id: string };
    const open = act(world, 'openPlan', 'OpenPlanInput', 'openedByPatientAt');
    for (const actor of [people.parent, r.municipalCoordinator])
      expect((await open(actor as Actor, { id })).code).toBe('FORBIDDEN');
    expect((await open(at.patient, { id })).data.openPlan.openedByPatientAt).not.toBeNull();
    const close = act(world, 'closePlan', 'ClosePlanInput', 'status');
    const own = await close(r.sectionCoordinator, { id, reason: 'Feil' });
    expect(own.data.closePlan.status).toBe('CLOSED');
  });

  it('a block on plans closes them, and what is not made yet', async () => {
    await world.db.sql(
      `insert into block (id, patient_id, subject_id, subject_kind, contents, valid_from, created_by)
       values (gen_random_uuid(), $1, $2, 'PERSON', '{PLAN}', '2026-11-01', $3)`,
      [at.patient.patientId, r.clinician.personId, at.patient.personId],
    );
    expect((await plans('clinician', 'id')).totalCount).toBe(0);
    const offer = act(world, 'offerPlan', 'OfferPlanInput', 'id');
    expect((await offer(r.clinician, { patientId: at.patient.patientId, kind: 'CRISIS' })).code).toBe(
      'FORBIDDEN',
    );
  });
});
