import { testLogWriter } from '../support/log-keys.js';
import { end } from '../support/pathway.js';
import { act, coordinate, ok, startedPathway, told } from '../support/started.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';
import { Action } from '../../api/src/authz/actions.js';
import { entities } from '../../api/src/features.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { connect, type Orm } from '../../api/src/platform/orm.js';
import { giveRuleTask } from '../../api/src/task/rule-task.acts.js';
import { systemWorks } from '../../api/src/write/system.js';
import { Writer } from '../../api/src/write/writer.js';

interface Seen {
  kind: string;
  status: string;
  owner: string | null;
  due: string;
  byDefault: boolean;
  reason: string | null;
}

describe('Tasks that rules give', () => {
  let world: World;
  let r: Region;

  let orm: Orm;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    orm = await connect({ url: world.db.url, entities, role: 'samlop_worker', pool: 1 });
  });
  afterEach(() => world.clock.set('2026-11-23T09:00:00Z'));
  afterAll(async () => {
    await orm.close();
    await world.stop();
  });

  const tasks = (pathwayId: string, kind?: string) =>
    world.db.sql<Seen>(
      `select t.kind, case when t.cancelled_at is not null then 'CANCELLED' when t.done_at is not null then 'DONE' else 'OPEN' end as status,
              p.name as owner, to_char(t.due_on, 'YYYY-MM-DD') as due, t.due_by_default as "byDefault", t.cancel_reason as reason
         from task t left join person p on p.id = t.owner_id
        where t.pathway_id = $1 and ($2::text is null or t.kind = $2) order by t.created_at, t.id`,
      [pathwayId, kind ?? null],
    );
  const happened = async (pathwayId: string, kind: string, more: Record<string, unknown> = {}, who?: Actor) =>
    ok(
      await act(
        world,
        'recordEvent',
        'RecordEventInput',
        'id',
      )(who ?? r.clinician, { pathwayId, kind, ...more }),
    ).data.recordEvent.id as string;
  const correctedAway = (id: string) =>
    act(
      world,
      'correctEvent',
      'CorrectEventInput',
      'id',
    )(r.clinician, { id, reason: 'Feil pasient', neverHappened: true }).then(ok);
  /** Begun: what happens in treatment can happen. */
  const treated = async () => {
    const started = await startedPathway(world, r);
    await happened(started.pathwayId, 'FIRST_ATTENDANCE');
    return started;
  };

  it('come when the right is granted: the letter, and the contact with a municipality that takes part', async () => {
    const patient = await patientOf(world, r);
    const { id, pathwayId } = await sentReferral(world, r, patient.patientId);
    ok(
      await world
        .api(r.clinician)
        .run(
          `mutation { assessReferral(input: { id: "${id}", outcome: ACCEPT, latestStart: "2027-06-15" }) { id } }`,
        ),
    );
    const open = { status: 'OPEN', owner: 'Samlet Saks', due: '2026-11-30', byDefault: true, reason: null };
    expect(await tasks(pathwayId)).toEqual([
      { ...open, kind: 'SEND_LETTER' },
      { ...open, kind: 'CONTACT_MUNICIPALITY' },
    ]);
    expect(await told(world, r.sectionCoordinator, patient)).toEqual(['TASK_GIVEN', 'TASK_GIVEN']);
    // Told, the patient has had the letter.
    ok(await world.api(r.clinician).run(`mutation { recordPatientInformed(input: { id: "${id}" }) { id } }`));
    expect((await tasks(pathwayId, 'SEND_LETTER')).map(({ status }) => status)).toEqual(['DONE']);
  });

  it('do not ask anybody to contact a municipality that the patient wants no part of', async () => {
    const declined = { noMunicipalContact: false, patientAgreesToNeed: null, municipalityDeclined: true };
    const { pathwayId } = await startedPathway(world, r, { coordinated: false, ...declined });
    expect(await tasks(pathwayId, 'CONTACT_MUNICIPALITY')).toEqual([]);
    const later = await startedPathway(world, r);
    ok(
      await world
        .api(later.patient)
        .run(
          `mutation { setCoverage(input: { pathwayId: "${later.pathwayId}", side: MUNICIPAL, status: DECLINED }) { id } }`,
        ),
    );
    expect(await tasks(later.pathwayId, 'CONTACT_MUNICIPALITY')).toMatchObject([
      { status: 'CANCELLED', reason: 'MUNICIPALITY_OUT' },
    ]);
  });

  it('come once for an event even when everything is recomputed, and are done by what they ask for', async () => {
    const { pathwayId, patient } = await treated();
    const plan = { patientId: patient.patientId, pathwayId, kind: 'TREATMENT', text: 'Samtaler hver uke' };
    ok(await act(world, 'createPlan', 'CreatePlanInput', 'id')(r.clinician, plan));
    await happened(pathwayId, 'HELP_NEED_ASSESSED');
    expect(await tasks(pathwayId, 'FEEDBACK_TO_REFERRER')).toEqual([
      {
        kind: 'FEEDBACK_TO_REFERRER',
        status: 'OPEN',
        owner: 'Behendig Bever',
        due: '2026-11-30',
        byDefault: true,
        reason: null,
      },
    ]);
    world.clock.set('2026-11-25T09:00:00Z');
    const feedback = await happened(pathwayId, 'FEEDBACK_TO_REFERRER');
    expect((await tasks(pathwayId, 'FEEDBACK_TO_REFERRER')).map(({ status }) => status)).toEqual(['DONE']);
    // It was never sent after all.
    await correctedAway(feedback);
    expect((await tasks(pathwayId, 'FEEDBACK_TO_REFERRER')).map(({ status }) => status)).toEqual(['OPEN']);
  });

  it('are withdrawn with an event that was corrected away, unless somebody has done them', async () => {
    const { pathwayId } = await treated();
    const state = async () =>
      (await tasks(pathwayId, 'FEEDBACK_TO_REFERRER')).map(({ status, reason }) => [status, reason]);
    const one = await happened(pathwayId, 'EVALUATION');
    await correctedAway(one);
    expect(await state()).toEqual([['CANCELLED', 'EVENT_CORRECTED']]);
    const two = await happened(pathwayId, 'EVALUATION');
    await world.db.sql(`update task set done_at = now() where pathway_id = $1 and event_id = $2`, [
      pathwayId,
      two,
    ]);
    await correctedAway(two);
    expect(await state()).toEqual([
      ['CANCELLED', 'EVENT_CORRECTED'],
      ['DONE', null],
    ]);
  });

  it('follow the event that replaces another: one task for what happened once', async () => {
    const { pathwayId } = await startedPathway(world, r);
    const stay = act(world, 'recordStay', 'RecordStayInput', 'id');
    const { id } = ok(
      await stay(r.clinician, {
        pathwayId,
        admittedAt: '2026-11-10T10:00:00Z',
        dischargedAt: '2026-11-19T10:00:00Z',
        suicidalBehaviour: true,
      }),
    ).data.recordStay as { id: string };
    const thirty = (due: string, status = 'OPEN', reason: string | null = null) => ({
      kind: 'FOLLOW_UP_SUICIDAL_BEHAVIOUR',
      status,
      owner: 'Behendig Bever',
      due,
      byDefault: false,
      reason,
    });
    expect(await tasks(pathwayId, 'FOLLOW_UP_SUICIDAL_BEHAVIOUR')).toEqual([thirty('2026-12-19')]);
    ok(await stay(r.clinician, { id, dischargedAt: '2026-11-20T10:00:00Z' }));
    expect(await tasks(pathwayId, 'FOLLOW_UP_SUICIDAL_BEHAVIOUR')).toEqual([
      thirty('2026-12-19', 'CANCELLED', 'EVENT_CORRECTED'),
      thirty('2026-12-20'),
    ]);
    await world.db.sql(`update task set done_at = now() where pathway_id = $1 and due_on = '2026-12-20'`, [
      pathwayId,
    ]);
    ok(await stay(r.clinician, { id, dischargedAt: '2026-11-21T10:00:00Z' }));
    expect((await tasks(pathwayId, 'FOLLOW_UP_SUICIDAL_BEHAVIOUR')).slice(1)).toEqual([
      thirty('2026-12-20', 'DONE'),
      thirty('2026-12-21', 'CANCELLED', 'ALREADY_DONE'),
    ]);
  });

  it('ask for thirty days only where there was suicidal behaviour, also when that is learnt later', async () => {
    const { pathwayId } = await startedPathway(world, r);
    const stay = act(world, 'recordStay', 'RecordStayInput', 'id');
    const { id } = ok(
      await stay(r.clinician, {
        pathwayId,
        admittedAt: '2026-11-10T10:00:00Z',
        dischargedAt: '2026-11-19T10:00:00Z',
      }),
    ).data.recordStay as { id: string };
    expect(await tasks(pathwayId, 'FOLLOW_UP_SUICIDAL_BEHAVIOUR')).toEqual([]);
    ok(await stay(r.clinician, { id, suicidalBehaviour: true }));
    expect(await tasks(pathwayId, 'FOLLOW_UP_SUICIDAL_BEHAVIOUR')).toMatchObject([{ due: '2026-12-19' }]);
    world.clock.set('2026-12-20T09:00:00Z');
    await happened(pathwayId, 'FOLLOWUP_PERIOD_END');
    expect(await tasks(pathwayId, 'FOLLOW_UP_SUICIDAL_BEHAVIOUR')).toMatchObject([{ status: 'DONE' }]);
  });

  it('come for an overdose in addiction treatment, from the day that the chapter holds', async () => {
    const { pathwayId } = await startedPathway(world, r, { pathwayKey: 'TSB', area: 'ADDICTION' });
    await world.db.sql(`update pathway set started_on = '2021-01-01' where id = $1`, [pathwayId]);
    await world.db.sql(
      `update referral set submitted_at = '2021-01-01', received_at = '2021-01-01' where id = (select referral_id from pathway where id = $1)`,
      [pathwayId],
    );
    await world.db.sql(`update pathway_event set occurred_at = '2021-01-01' where pathway_id = $1`, [
      pathwayId,
    ]);
    await happened(pathwayId, 'OVERDOSE_FOLLOWUP', { occurredAt: '2021-12-31T10:00:00Z' });
    expect(await tasks(pathwayId, 'FOLLOW_UP_OVERDOSE')).toEqual([]);
    await happened(pathwayId, 'OVERDOSE_FOLLOWUP');
    expect(await tasks(pathwayId, 'FOLLOW_UP_OVERDOSE')).toMatchObject([{ owner: 'Behendig Bever' }]);
  });

  it('wait at the unit until somebody answers, and follow whoever comes to', async () => {
    const { pathwayId, patient } = await startedPathway(world, r, { coordinated: false });
    ok(
      await act(
        world,
        'recordStay',
        'RecordStayInput',
        'id',
      )(r.clinician, {
        pathwayId,
        plannedAdmissionOn: '2026-11-24',
        plannedDischargeOn: '2026-12-08',
      }),
    );
    expect(await tasks(pathwayId, 'PREPARE_DISCHARGE')).toMatchObject([{ status: 'OPEN', owner: null }]);
    const mine = `{ tasks(filter: { patient: "${patient.patientId}", status: [OPEN] }) { nodes { kind patient { name } allowed } } }`;
    expect(ok(await world.api(r.ke).run(mine)).data.tasks.nodes).toEqual([
      { kind: 'PREPARE_DISCHARGE', patient: { name: expect.any(String) }, allowed: ['COMPLETE'] },
    ]);
    await coordinate(world, r, pathwayId);
    expect(await tasks(pathwayId, 'PREPARE_DISCHARGE')).toMatchObject([{ owner: 'Klok Kornblomst' }]);
    expect(await told(world, r.municipalCoordinator, patient)).toContain('TASK_GIVEN');
    // The coordinating unit counts it from now on, and no more.
    expect(
      ok(
        await world
          .api(r.ke)
          .run(
            '{ tasks(filter: { status: [OPEN] }, first: 1) { totalCount nodes { patient { name } owner { name } allowed } } }',
          ),
      ).data.tasks,
    ).toEqual({ totalCount: expect.any(Number), nodes: [{ patient: null, owner: null, allowed: [] }] });
  });

  it('come before a clock of the law is broken, once, and go when the clock is met', async () => {
    const { pathwayId } = await startedPathway(world, r);
    const [clock] = await world.db.sql<{ id: string }>(
      `select id from deadline where pathway_id = $1 and kind = 'INDIVIDUAL_START'`,
      [pathwayId],
    );
    const asSystem = systemWorks(new Writer(orm, testLogWriter()), world.clock, createLogger('silent'));
    const watch = () =>
      asSystem('remindOwners', Action.READ, (work) =>
        giveRuleTask(work, { deadlineId: clock?.id as string }),
      );
    expect([await watch(), await watch()]).toEqual([1, 0]);
    expect(await tasks(pathwayId, 'NOTIFY_AND_INFORM')).toEqual([
      {
        kind: 'NOTIFY_AND_INFORM',
        status: 'OPEN',
        owner: 'Samlet Saks',
        due: '2027-06-15',
        byDefault: false,
        reason: null,
      },
    ]);
    await happened(pathwayId, 'FIRST_ATTENDANCE');
    expect(await tasks(pathwayId, 'NOTIFY_AND_INFORM')).toMatchObject([
      { status: 'CANCELLED', reason: 'CLOCK_STOPPED' },
    ]);
    expect(await watch()).toBe(0);
  });

  it('are gone when the patient has died, and the specialist’s when its part has ended', async () => {
    const ended = await treated();
    await happened(ended.pathwayId, 'EVALUATION');
    ok(await end(world, r.clinician, ended.pathwayId));
    expect(await tasks(ended.pathwayId, 'FEEDBACK_TO_REFERRER')).toMatchObject([{ reason: 'PATHWAY_ENDED' }]);
    const died = await treated();
    await happened(died.pathwayId, 'EVALUATION');
    ok(
      await world
        .api(r.clinician)
        .run(
          `mutation { recordDeath(input: { id: "${died.patient.patientId}", deceasedOn: "2026-11-22" }) { id } }`,
        ),
    );
    expect((await tasks(died.pathwayId)).filter(({ status }) => status === 'OPEN')).toEqual([]);
  });
});
