import pg from 'pg';
import { remindDeadlines } from '../../api/src/reminder/reminder.jobs.js';
import { heldUp } from '../support/held-up.js';
import { openDeadline, toldOf } from '../support/deadline.js';
import { Jobs } from '../support/jobs.js';
import { region, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const UPDATE = `mutation($settings: [SettingInput!]!) { updateSettings(input: { settings: $settings }) { key value version } }`;

describe('Reminders of deadlines', () => {
  let world: World;
  let r: Region;
  let jobs: Jobs;

  beforeAll(async () => {
    // A Monday.
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    jobs = await Jobs.open(world);
  });
  beforeEach(() => world.clock.set('2026-11-23T09:00:00Z'));
  // What one test leaves open is no other's.
  afterEach(() => world.db.sql('update deadline set met_on = due_on where met_on is null'));
  afterAll(async () => {
    await jobs.close();
    await world.stop();
  });

  const remind = async (at: string) => {
    world.clock.set(at);
    await remindDeadlines(jobs.tools);
  };
  const set = async (actor: Actor, key: string, value: unknown) => {
    const answer = await world.api(actor).run(UPDATE, { settings: [{ key, value }] });
    expect(answer.errors).toBeUndefined();
  };

  it('tell the owner once, as many days before as the kind is due soon', async () => {
    const { id } = await openDeadline(world, r, { dueOn: '2026-12-09', owner: r.clinician });
    await remind('2026-12-01T22:30:00Z');
    expect(await toldOf(world, id)).toEqual([]);
    await remind('2026-12-01T23:10:00Z');
    expect(await toldOf(world, id)).toEqual(['DEADLINE_SOON Behendig Bever']);
    await remind('2026-12-05T09:00:00Z');
    expect(await toldOf(world, id)).toHaveLength(1);
    const { data } = await world
      .api(r.clinician)
      .run('{ notifications { nodes { kind subjectType subjectId } } }');
    expect(data.notifications.nodes).toContainEqual({
      kind: 'DEADLINE_SOON',
      subjectType: 'Deadline',
      subjectId: id,
    });
  });

  it('tell before a weekend or a holiday what would have been told in it', async () => {
    // Two days before 27 December is Christmas Day; the last working day before that is the 24th.
    const { id } = await openDeadline(world, r, { dueOn: '2026-12-27', owner: r.clinician, dueSoonDays: 2 });
    await remind('2026-12-23T22:00:00Z');
    expect(await toldOf(world, id)).toEqual([]);
    await remind('2026-12-24T08:00:00Z');
    expect(await toldOf(world, id)).toEqual(['DEADLINE_SOON Behendig Bever']);
  });

  it('tell the owner and the side’s coordinator when it is broken, and later the coordinating unit', async () => {
    const { id } = await openDeadline(world, r, {
      dueOn: '2026-11-25',
      owner: r.clinician,
      coordinator: r.sectionCoordinator,
      dueSoonDays: 0,
    });
    await remind('2026-11-25T22:00:00Z');
    const soon = 'DEADLINE_SOON Behendig Bever';
    expect(await toldOf(world, id)).toEqual([soon]);
    await remind('2026-11-25T23:05:00Z');
    const broken = ['DEADLINE_BREACHED Behendig Bever', 'DEADLINE_BREACHED Samlet Saks', soon];
    expect(await toldOf(world, id)).toEqual(broken);
    // Three working days after Wednesday is Monday: from Tuesday it is the coordinating unit's matter.
    await remind('2026-11-30T22:30:00Z');
    expect(await toldOf(world, id)).toEqual(broken);
    await remind('2026-11-30T23:30:00Z');
    expect(await toldOf(world, id)).toEqual([...broken.slice(0, 2), 'DEADLINE_ESCALATED Høflig Humle', soon]);
  });

  it('tell the municipality’s own people of what is on its side', async () => {
    const { id } = await openDeadline(world, r, {
      dueOn: '2026-11-20',
      side: 'MUNICIPAL',
      coordinator: r.municipalCoordinator,
    });
    await remind('2026-11-27T09:00:00Z');
    expect(await toldOf(world, id)).toEqual([
      'DEADLINE_BREACHED Klok Kornblomst',
      'DEADLINE_ESCALATED Kvikk Kråkebolle',
    ]);
  });

  it('tell the coordinating unit of what is nobody’s, before it is due', async () => {
    const { id } = await openDeadline(world, r, { dueOn: '2026-11-26' });
    await remind('2026-11-23T09:00:00Z');
    expect(await toldOf(world, id)).toEqual(['DEADLINE_SOON Høflig Humle']);
  });

  it('tell nobody who has left, and nothing of what was met, waived or cancelled', async () => {
    const gone = await world.staff('CLINICIAN', r.section, 'Borte Bekkasin');
    await world.db.sql('update person set active = false where id = $1', [gone.personId]);
    const left = await openDeadline(world, r, {
      dueOn: '2026-11-24',
      owner: gone,
      coordinator: r.sectionCoordinator,
    });
    const met = await openDeadline(world, r, { dueOn: '2026-11-24', owner: r.clinician });
    await world.db.sql(`update deadline set met_on = '2026-11-22' where id = $1`, [met.id]);
    await remind('2026-11-23T09:00:00Z');
    expect(await toldOf(world, left.id)).toEqual(['DEADLINE_SOON Samlet Saks']);
    expect(await toldOf(world, met.id)).toEqual([]);
  });

  it('tell anew when the date is moved', async () => {
    const { id } = await openDeadline(world, r, { dueOn: '2026-11-24', owner: r.clinician });
    await remind('2026-11-23T09:00:00Z');
    await world.db.sql(`update deadline set due_on = '2027-01-20' where id = $1`, [id]);
    await remind('2026-11-24T09:00:00Z');
    expect(await toldOf(world, id)).toHaveLength(1);
    await remind('2027-01-18T09:00:00Z');
    expect(await toldOf(world, id)).toHaveLength(2);
  });

  it('follow what the organisation has set, and no other’s', async () => {
    await set(r.keHospital, 'reminders.daysBefore', { CLINICAL_DECISION: 1 });
    await set(r.keHospital, 'reminders.escalateAfterWorkingDays', 0);
    const late = await openDeadline(world, r, { dueOn: '2026-11-24', owner: r.clinician });
    const theirs = await openDeadline(world, r, {
      dueOn: '2026-11-26',
      side: 'MUNICIPAL',
      coordinator: r.municipalCoordinator,
    });
    await remind('2026-11-22T22:50:00Z');
    expect(await toldOf(world, late.id)).toEqual([]);
    expect(await toldOf(world, theirs.id)).toHaveLength(1);
    await remind('2026-11-23T09:00:00Z');
    expect(await toldOf(world, late.id)).toEqual(['DEADLINE_SOON Behendig Bever']);
    await remind('2026-11-25T09:00:00Z');
    expect(await toldOf(world, late.id)).toContain('DEADLINE_ESCALATED Høflig Humle');
    await set(r.keHospital, 'reminders.daysBefore', null);
    await set(r.keHospital, 'reminders.escalateAfterWorkingDays', null);
  });

  it('give the task to inform the patient and notify before a statutory date is broken, once', async () => {
    const { id, patient } = await openDeadline(world, r, {
      dueOn: '2026-11-30',
      kind: 'INDIVIDUAL_START',
      force: 'STATUTORY',
      owner: r.clinician,
      coordinator: r.sectionCoordinator,
    });
    await openDeadline(world, r, { dueOn: '2026-11-30', owner: r.clinician });
    await world.relate(patient.patientId, r.sectionCoordinator.personId, 'COORDINATES');
    const tasks = () =>
      world
        .api(r.sectionCoordinator)
        .run('{ tasks(filter: { mine: true }) { nodes { kind dueOn from owner { name } } } }')
        .then(({ data }) => data.tasks.nodes);
    await remind('2026-11-25T09:00:00Z');
    expect(await tasks()).toEqual([]);
    await remind('2026-11-26T09:00:00Z');
    await remind('2026-11-27T09:00:00Z');
    const task = { kind: 'NOTIFY_AND_INFORM', dueOn: '2026-11-30', from: 'INDIVIDUAL_START' };
    expect(await tasks()).toEqual([{ ...task, owner: { name: 'Samlet Saks' } }]);
    expect(
      await world.db.sql(`select kind from deadline_reminder where deadline_id = $1 order by kind`, [id]),
    ).toEqual([{ kind: 'SOON' }, { kind: 'TASK' }]);
  });

  it('are written in the access log as the system’s, with the patient', async () => {
    const { id, patient } = await openDeadline(world, r, { dueOn: '2026-11-24', owner: r.clinician });
    await remind('2026-11-23T09:00:00Z');
    const entries = await world.db.sql(
      `select role, action from audit.subject_entry where operation = 'remindDeadlines' and patient_id = $1 and $2 = any(resource_ids)`,
      [patient.patientId, id],
    );
    expect(entries).toEqual([{ role: 'SYSTEM', action: 'REMIND_OWNER' }]);
  });

  it('cannot be doubled by two who look at the same time', async () => {
    const { id } = await openDeadline(world, r, { dueOn: '2026-11-24', owner: r.clinician });
    // The first waits where it tells, so that the second looks before anything is told.
    const gate = new pg.Client({ connectionString: world.db.url });
    await gate.connect();
    await gate.query('begin; lock table notification in share row exclusive mode');
    const both = Promise.all([remindDeadlines(jobs.tools), remindDeadlines(jobs.tools)]);
    while ((await heldUp(world.db)).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    await gate.query('rollback');
    await gate.end();
    await both;
    expect(await toldOf(world, id)).toHaveLength(1);
  });
});
