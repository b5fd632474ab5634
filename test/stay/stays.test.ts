import { act, coordinate, ok, startedPathway, told } from '../support/started.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor, type Answer } from '../support/world.js';

const FIELDS =
  'id version careSetting plannedAdmissionOn admittedAt plannedDischargeOn dischargedAt calledOffAt unit { name } allowed';

describe('A stay', () => {
  let world: World;
  let r: Region;
  let record: (actor: Actor, input: Record<string, unknown>) => Promise<Answer>;

  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    record = act(world, 'recordStay', 'RecordStayInput', FIELDS);
  });
  afterEach(() => world.clock.set('2026-11-23T09:00:00Z'));
  afterAll(() => world.stop());

  const recorded = async (actor: Actor, input: Record<string, unknown>) =>
    ok(await record(actor, input)).data.recordStay as { id: string; version: number } & Record<
      string,
      unknown
    >;
  const fields = (answer: Answer) =>
    answer.errors?.[0]?.extensions.fields?.map(({ path, rule }) => `${path} ${rule}`);
  const events = async (pathwayId: string) =>
    world.db.sql<{ kind: string; corrected: boolean; planned: string | null }>(
      `select kind, corrected_by_id is not null as corrected, to_char(planned_for, 'YYYY-MM-DD') as planned
         from pathway_event where pathway_id = $1 and kind in ('ADMITTED', 'DISCHARGE_PLANNED', 'DISCHARGE_INPATIENT', 'STAY_CALLED_OFF')
        order by registered_at, id`,
      [pathwayId],
    );
  const clocks = async (pathwayId: string, kind: string) =>
    world.db.sql<{ due: string; cancelled: boolean }>(
      `select to_char(due_on, 'YYYY-MM-DD') as due, cancelled_at is not null as cancelled from deadline
        where pathway_id = $1 and kind = $2 order by due_on`,
      [pathwayId, kind],
    );

  it('is planned, begins and ends: the care setting and the clocks follow in the same transaction', async () => {
    const { patient, pathwayId } = await startedPathway(world, r);
    const planned = await recorded(r.sectionCoordinator, {
      pathwayId,
      plannedAdmissionOn: '2026-11-24',
      plannedDischargeOn: '2026-12-08',
    });
    expect(planned).toMatchObject({
      careSetting: 'INPATIENT',
      unit: { name: 'DPS Elvestad' },
      allowed: ['UPDATE'],
    });
    world.clock.set('2026-11-24T12:00:00Z');
    await recorded(r.clinician, {
      id: planned.id,
      admittedAt: '2026-11-24T10:00:00Z',
      expectedVersion: planned.version,
    });
    const inside = `{ pathway(id: "${pathwayId}") { careSetting stays { plannedDischargeOn admittedAt dischargedAt } } }`;
    expect((await world.api(patient).run(inside)).data.pathway).toEqual({
      careSetting: 'INPATIENT',
      stays: [
        { plannedDischargeOn: '2026-12-08', admittedAt: '2026-11-24T10:00:00+00:00', dischargedAt: null },
      ],
    });
    expect(await clocks(pathwayId, 'EPIKRISE_7D')).toEqual([]);
    world.clock.set('2026-12-07T12:00:00Z');
    await recorded(r.clinician, { id: planned.id, dischargedAt: '2026-12-07T11:00:00Z' });
    expect(await clocks(pathwayId, 'EPIKRISE_7D')).toEqual([{ due: '2026-12-14', cancelled: false }]);
    expect((await world.api(patient).run(inside)).data.pathway.careSetting).toBe('OUTPATIENT');
    expect(await events(pathwayId)).toEqual([
      { kind: 'DISCHARGE_PLANNED', corrected: false, planned: '2026-12-08' },
      { kind: 'ADMITTED', corrected: false, planned: null },
      { kind: 'DISCHARGE_INPATIENT', corrected: false, planned: null },
    ]);
  });

  it('is corrected: the wrong discharge stays in history, and its clock is cancelled', async () => {
    const { pathwayId } = await startedPathway(world, r);
    const stay = await recorded(r.clinician, {
      pathwayId,
      admittedAt: '2026-11-10T10:00:00Z',
      dischargedAt: '2026-11-19T10:00:00Z',
    });
    await recorded(r.clinician, { id: stay.id, dischargedAt: '2026-11-20T10:00:00Z' });
    expect(await events(pathwayId)).toEqual([
      { kind: 'ADMITTED', corrected: false, planned: null },
      { kind: 'DISCHARGE_INPATIENT', corrected: true, planned: null },
      { kind: 'DISCHARGE_INPATIENT', corrected: false, planned: null },
    ]);
    expect(await clocks(pathwayId, 'EPIKRISE_7D')).toEqual([
      { due: '2026-11-26', cancelled: true },
      { due: '2026-11-27', cancelled: false },
    ]);
  });

  it('tells the municipality’s coordinator of every change, and of the discharge by its name', async () => {
    const { patient, pathwayId } = await startedPathway(world, r);
    const stay = await recorded(r.clinician, { pathwayId, plannedAdmissionOn: '2026-11-24' });
    const heard = async (actor: Actor) =>
      (await told(world, actor, patient)).filter((kind) => /STAY|DISCHARGE/.test(kind));
    expect(await heard(r.municipalCoordinator)).toEqual(['STAY_CHANGED']);
    await recorded(r.clinician, { id: stay.id, plannedDischargeOn: '2026-12-08' });
    await recorded(r.clinician, { id: stay.id, plannedDischargeOn: '2026-12-10' });
    expect(await heard(r.municipalCoordinator)).toEqual([
      'STAY_CHANGED',
      'DISCHARGE_CHANGED',
      'DISCHARGE_CHANGED',
    ]);
    expect(await heard(r.ke)).toEqual([]);
  });

  it('tells the coordinating unit where nobody has accepted the side, and nobody where the patient said no', async () => {
    const vacant = await startedPathway(world, r, { coordinated: false });
    const discharge = { plannedAdmissionOn: '2026-11-24', plannedDischargeOn: '2026-12-08' };
    await recorded(r.clinician, { pathwayId: vacant.pathwayId, ...discharge });
    expect(await told(world, r.ke, vacant.patient)).toContain('DISCHARGE_CHANGED');

    const unanswered = await startedPathway(world, r, { coordinated: false });
    await coordinate(world, r, unanswered.pathwayId, false);
    await recorded(r.clinician, { pathwayId: unanswered.pathwayId, ...discharge });
    expect(await told(world, r.ke, unanswered.patient)).toContain('DISCHARGE_CHANGED');
    expect(await told(world, r.municipalCoordinator, unanswered.patient)).toContain('DISCHARGE_CHANGED');

    const declined = await startedPathway(world, r, {
      coordinated: false,
      noMunicipalContact: false,
      patientAgreesToNeed: null,
      municipalityDeclined: true,
    });
    await recorded(r.clinician, { pathwayId: declined.pathwayId, ...discharge });
    expect(await told(world, r.ke, declined.patient)).not.toContain('DISCHARGE_CHANGED');
  });

  it('that comes to nothing is called off, with its clock', async () => {
    const { pathwayId } = await startedPathway(world, r);
    const stay = await recorded(r.clinician, {
      pathwayId,
      plannedAdmissionOn: '2026-11-24',
      plannedDischargeOn: '2026-12-08',
    });
    const both = await record(r.clinician, {
      id: stay.id,
      callOffReason: 'Avlyst',
      admittedAt: '2026-11-23T08:00:00Z',
    });
    expect(fields(both)).toEqual(['callOffReason NOT_BOTH']);
    await recorded(r.clinician, { id: stay.id, callOffReason: 'Pasienten ønsker ikke innleggelse' });
    expect(await events(pathwayId)).toEqual([
      { kind: 'DISCHARGE_PLANNED', corrected: true, planned: '2026-12-08' },
      { kind: 'STAY_CALLED_OFF', corrected: false, planned: null },
    ]);
    const again = await record(r.clinician, { id: stay.id, plannedDischargeOn: '2026-12-09' });
    expect([again.code, again.errors?.[0]?.extensions.from]).toEqual(['ILLEGAL_TRANSITION', 'CALLED_OFF']);
    // The time is free again.
    await recorded(r.clinician, { pathwayId, plannedAdmissionOn: '2026-11-24' });
  });

  it('refuses what cannot be, by field and rule, and writes nothing of it', async () => {
    const { pathwayId } = await startedPathway(world, r);
    const at = (day: string) => `2026-11-${day}T10:00:00Z`;
    const refused: [Record<string, unknown>, string[]][] = [
      [{}, ['plannedAdmissionOn REQUIRED']],
      [{ admittedAt: at('20'), dischargedAt: at('19') }, ['dischargedAt BEFORE_ADMISSION']],
      [{ dischargedAt: at('19') }, ['plannedAdmissionOn REQUIRED', 'admittedAt REQUIRED']],
      [{ admittedAt: at('24') }, ['admittedAt FUTURE']],
      [{ admittedAt: at('20'), dischargedAt: at('24') }, ['dischargedAt FUTURE']],
      [
        { plannedAdmissionOn: '2026-12-08', plannedDischargeOn: '2026-12-01' },
        ['plannedDischargeOn BEFORE_ADMISSION'],
      ],
      [{ admittedAt: at('16'), plannedDischargeOn: '2026-11-20' }, ['plannedDischargeOn PAST']],
      [{ admittedAt: '1985-05-04T10:00:00Z' }, ['admittedAt BEFORE_BIRTH']],
      [{ plannedAdmissionOn: '1985-05-04' }, ['plannedAdmissionOn BEFORE_BIRTH']],
      [{ plannedAdmissionOn: '2026-12-01', unitId: r.service }, ['unitId WRONG_ORGANISATION']],
    ];
    for (const [input, problems] of refused) {
      const answer = await record(r.clinician, { pathwayId, ...input });
      expect([input, answer.code, fields(answer)]).toEqual([input, 'BAD_USER_INPUT', problems]);
    }
    expect(fields(await record(r.clinician, { plannedAdmissionOn: '2026-12-01' }))).toEqual([
      'pathwayId REQUIRED',
    ]);
    expect(await world.db.sql('select id from stay where pathway_id = $1', [pathwayId])).toEqual([]);
    expect(await events(pathwayId)).toEqual([]);
  });

  it('does not overlap another one; on the day that one ends the next may begin', async () => {
    const { pathwayId } = await startedPathway(world, r);
    await recorded(r.clinician, {
      pathwayId,
      admittedAt: '2026-11-10T10:00:00Z',
      dischargedAt: '2026-11-16T10:00:00Z',
    });
    const within = await record(r.clinician, { pathwayId, admittedAt: '2026-11-12T10:00:00Z' });
    expect(fields(within)).toEqual(['admittedAt OVERLAPS']);
    const still = await recorded(r.clinician, { pathwayId, admittedAt: '2026-11-16T12:00:00Z' });
    const planned = await record(r.clinician, { pathwayId, plannedAdmissionOn: '2026-12-01' });
    expect(fields(planned)).toEqual(['plannedAdmissionOn OVERLAPS']);
    await recorded(r.clinician, { id: still.id, plannedDischargeOn: '2026-12-01' });
    await recorded(r.clinician, { pathwayId, plannedAdmissionOn: '2026-12-01' });
  });

  it('is taken back where it never happened: in history with the reason, and the clocks run without it', async () => {
    const { pathwayId } = await startedPathway(world, r);
    const stay = await recorded(r.clinician, {
      pathwayId,
      admittedAt: '2026-11-10T10:00:00Z',
      dischargedAt: '2026-11-19T10:00:00Z',
    });
    const withdraw = (moment: string, more: Record<string, unknown> = { withdrawReason: 'Feil pasient' }) =>
      record(r.clinician, { id: stay.id, withdraw: moment, ...more });
    expect(fields(await withdraw('ADMISSION'))).toEqual(['withdraw NOT_POSSIBLE']);
    expect(fields(await withdraw('DISCHARGE', {}))).toEqual(['withdrawReason REQUIRED']);
    expect(
      fields(await withdraw('DISCHARGE', { withdrawReason: 'x', dischargedAt: '2026-11-20T10:00:00Z' })),
    ).toEqual(['withdraw NOT_BOTH']);
    expect(ok(await withdraw('DISCHARGE')).data.recordStay).toMatchObject({ dischargedAt: null });
    const setting = `{ pathway(id: "${pathwayId}") { careSetting } }`;
    expect((await world.api(r.clinician).run(setting)).data.pathway.careSetting).toBe('INPATIENT');
    expect((await clocks(pathwayId, 'EPIKRISE')).filter((clock) => !clock.cancelled)).toEqual([]);
    expect(fields(await withdraw('DISCHARGE'))).toEqual(['withdraw NOT_POSSIBLE']);
    expect(ok(await withdraw('ADMISSION')).data.recordStay).toMatchObject({
      admittedAt: null,
      plannedAdmissionOn: '2026-11-10',
    });
    expect((await world.api(r.clinician).run(setting)).data.pathway.careSetting).not.toBe('INPATIENT');
    const standing = await world.db.sql(
      `select kind, correction_reason from pathway_event where pathway_id = $1 and kind in ('ADMITTED', 'DISCHARGE_INPATIENT') order by kind`,
      [pathwayId],
    );
    expect(standing).toEqual([
      { kind: 'ADMITTED', correction_reason: 'Feil pasient' },
      { kind: 'DISCHARGE_INPATIENT', correction_reason: 'Feil pasient' },
    ]);
  });

  it('with suicidal behaviour states the condition that the clocks ask for', async () => {
    const { pathwayId } = await startedPathway(world, r);
    const stay = await recorded(r.clinician, { pathwayId, admittedAt: '2026-11-10T10:00:00Z' });
    const stated = async () =>
      (await world.api(r.clinician).run(`{ pathway(id: "${pathwayId}") { conditions { condition holds } } }`))
        .data.pathway.conditions;
    expect(await stated()).toEqual([]);
    await recorded(r.clinician, { id: stay.id, suicidalBehaviour: true });
    expect(await stated()).toEqual([{ condition: 'SUICIDAL_BEHAVIOUR', holds: true }]);
  });

  it('neither begins nor ends after death', async () => {
    const { patient, pathwayId } = await startedPathway(world, r);
    await world.db.sql(`update patient set deceased_on = '2026-11-15' where id = $1`, [patient.patientId]);
    const times = { admittedAt: '2026-11-14T10:00:00Z', dischargedAt: '2026-11-16T10:00:00Z' };
    expect(fields(await record(r.clinician, { pathwayId, ...times }))).toEqual(['dischargedAt AFTER_DEATH']);
  });

  it('is not recorded in a pathway that has ended', async () => {
    const { pathwayId } = await startedPathway(world, r);
    await world.db.sql(`update pathway set status = 'ENDED', ended_on = '2026-11-23' where id = $1`, [
      pathwayId,
    ]);
    const answer = await record(r.clinician, { pathwayId, admittedAt: '2026-11-20T10:00:00Z' });
    expect([answer.code, answer.errors?.[0]?.extensions.from]).toEqual(['ILLEGAL_TRANSITION', 'ENDED']);
  });

  it('is written by the specialist side alone, and read as the pathway is', async () => {
    const { patient, pathwayId } = await startedPathway(world, r);
    const stay = await recorded(r.clinician, { pathwayId, plannedAdmissionOn: '2026-11-24' });
    expect((await record(r.municipalCoordinator, { pathwayId, plannedAdmissionOn: '2027-01-04' })).code).toBe(
      'FORBIDDEN',
    );
    expect(
      (await record(r.municipalCoordinator, { id: stay.id, plannedAdmissionOn: '2027-01-04' })).code,
    ).toBe('FORBIDDEN');
    expect((await record(patient, { id: stay.id, plannedAdmissionOn: '2027-01-04' })).code).toBe('FORBIDDEN');
    expect((await record(r.caseWorker, { id: stay.id, plannedAdmissionOn: '2027-01-04' })).code).toBe(
      'NOT_FOUND',
    );
    const stays = `{ pathway(id: "${pathwayId}") { stays { plannedAdmissionOn } redacted } }`;
    expect((await world.api(r.municipalCoordinator).run(stays)).data.pathway.stays).toHaveLength(1);
    const counted = (await world.api(r.ke).run(stays)).data.pathway;
    expect([counted.stays, counted.redacted]).toEqual([null, expect.arrayContaining(['stays'])]);
  });

  it('changes for the first of two who saw the same version', async () => {
    const { pathwayId } = await startedPathway(world, r);
    const stay = await recorded(r.clinician, { pathwayId, plannedAdmissionOn: '2026-11-24' });
    await recorded(r.clinician, {
      id: stay.id,
      plannedAdmissionOn: '2026-11-25',
      expectedVersion: stay.version,
    });
    const late = await record(r.sectionCoordinator, {
      id: stay.id,
      plannedAdmissionOn: '2026-11-26',
      expectedVersion: stay.version,
    });
    expect(late.code).toBe('CONFLICT');
  });
});
