import { problemsOf } from '../support/act.js';
import { Meetings, of, type MeetingShown } from '../support/meetings.js';

describe('A meeting that was held', () => {
  let m: Meetings;
  let meeting: MeetingShown;
  const coordinator = () => m.r.municipalCoordinator;
  beforeAll(async () => {
    m = await Meetings.start();
  });
  afterAll(() => m.stop());
  beforeEach(async () => {
    m.world.clock.set('2026-11-23T09:00:00Z');
    meeting = await m.call({
      participants: [{ personId: m.r.clinician.personId }, { outside: { name: 'Rektor Rype' } }],
    });
  });
  const after = () => m.world.clock.set('2026-11-24T10:30:00Z');
  const minutes = (input: object = {}) => ({ id: meeting.id, text: 'Vi ble enige om skolestart', ...input });

  it('has neither minutes nor attendance before it has begun', async () => {
    const early = await m.run(coordinator(), 'recordMinutes', minutes());
    expect([early.code, problemsOf(early)]).toEqual(['BAD_USER_INPUT', [['text', 'BEFORE_MEETING']]]);
    const attendance = [{ participantId: of(meeting, 'PATIENT').id, attended: true }];
    const came = await m.run(coordinator(), 'recordAttendance', { id: meeting.id, attendance });
    expect(problemsOf(came)).toEqual([['attendance', 'BEFORE_MEETING']]);
    expect((await m.seen(m.patient, meeting.id)).status).toBe('SCHEDULED');
  });

  it('stands in its pathway as a cooperation meeting, with a code whose value was not found, whoever came', async () => {
    after();
    const attendance = [
      { participantId: of(meeting, 'PATIENT').id, attended: true },
      { participantId: of(meeting, 'OUTSIDE').id, attended: false },
    ];
    const held = await m.do(coordinator(), 'recordAttendance', { id: meeting.id, attendance });
    // The documents say that it is coded, and with what was not found: it stands without, and stops nobody.
    expect(held).toMatchObject({
      status: 'HELD',
      event: { kind: 'COOPERATION_MEETING', code: { code: null, known: false } },
    });
    expect([of(held, 'PATIENT').attended, of(held, 'OUTSIDE').attended]).toEqual([true, false]);
    const events = await m.world.db.sql(
      `select occurred_at from pathway_event where kind = 'COOPERATION_MEETING' and pathway_id = $1`,
      [m.started.pathwayId],
    );
    await m.do(coordinator(), 'recordMinutes', minutes());
    expect(
      await m.world.db.sql(
        `select occurred_at from pathway_event where kind = 'COOPERATION_MEETING' and pathway_id = $1`,
        [m.started.pathwayId],
      ),
    ).toHaveLength(events.length);
  });

  it('is minuted in words that the patient reads; what was written before is kept', async () => {
    after();
    const first = await m.do(coordinator(), 'recordMinutes', minutes());
    expect((await m.told(m.patient)).at(-1)).toBe('MEETING_MINUTES');
    expect((await m.seen(m.patient, meeting.id)).minutes).toBe('Vi ble enige om skolestart');
    expect(await m.seen(m.r.ke, meeting.id)).toMatchObject({ minutesExist: true, minutes: null });
    m.world.clock.set('2026-11-24T11:00:00Z');
    const stale = await m.run(coordinator(), 'recordMinutes', minutes({ expectedVersion: meeting.version }));
    expect(stale.code).toBe('CONFLICT');
    await m.do(coordinator(), 'recordMinutes', minutes({ text: 'Rettet', expectedVersion: first.version }));
    expect((await m.seen(m.r.clinician, meeting.id)).minutes).toBe('Rettet');
    const kept = await m.world.db.sql<{ text: string }>(
      'select text from meeting_minutes where meeting_id = $1 order by written_at',
      [meeting.id],
    );
    expect(kept.map(({ text }) => text)).toEqual(['Vi ble enige om skolestart', 'Rettet']);
  });

  it('gives those who do what was decided a task; what others do, whoever called follows up', async () => {
    after();
    const decisions = [
      { text: 'Ringer skolen', responsibleId: of(meeting, m.r.clinician).id, dueOn: '2026-12-01' },
      { text: 'Lager timeplan', responsibleId: of(meeting, 'OUTSIDE').id },
    ];
    const held = await m.do(coordinator(), 'recordMinutes', minutes({ decisions }));
    // The hospital's own task is the hospital's to see.
    expect(held.decisions).toEqual([
      expect.objectContaining({
        text: 'Ringer skolen',
        responsible: { id: decisions[0]?.responsibleId },
        task: null,
      }),
      expect.objectContaining({
        text: 'Lager timeplan',
        task: expect.objectContaining({ kind: 'CARRY_OUT_DECISION', owner: { id: coordinator().personId } }),
      }),
    ]);
    const tasks = await m.world
      .api(m.r.clinician)
      .run('{ tasks(filter: { mine: true, done: false }) { nodes { kind dueOn } } }');
    expect(tasks.data.tasks.nodes).toContainEqual({ kind: 'CARRY_OUT_DECISION', dueOn: '2026-12-01' });
    const wrong = await m.run(
      coordinator(),
      'recordMinutes',
      minutes({ decisions: [{ text: 'x', responsibleId: meeting.id, dueOn: '2026-01-01' }] }),
    );
    expect(problemsOf(wrong)).toEqual([
      ['decisions[0].responsibleId', 'UNKNOWN'],
      ['decisions[0].dueOn', 'PAST'],
    ]);
  });

  it('is withheld from the patient where health personnel withhold it, and the patient is not told that it is', async () => {
    after();
    await m.do(coordinator(), 'recordMinutes', minutes());
    const withheld = await m.world
      .api(m.r.clinician)
      .run(`mutation($input: WithholdFromPatientInput!) { withholdFromPatient(input: $input) { id } }`, {
        input: {
          patientId: m.patient.patientId,
          objectType: 'MEETING',
          objectId: meeting.id,
          ground: 'THIRD_PARTY',
          reason: 'Opplysninger om andre',
          reviewOn: '2026-12-24',
        },
      });
    expect(withheld.errors).toBeUndefined();
    expect((await m.read(m.patient, meeting.id)).code).toBe('NOT_FOUND');
    expect((await m.seen(m.r.clinician, meeting.id)).minutes).toBe('Vi ble enige om skolestart');
  });

  it('is proposed where an evaluation is due, until one is called; held, it is registered as the evaluation', async () => {
    const { pathwayId, patient } = m.started;
    const specialist = m.r.sectionCoordinator;
    const record = (kind: string, at: string) =>
      m.world
        .api(m.r.clinician)
        .run('mutation($input: RecordEventInput!) { recordEvent(input: $input) { id } }', {
          input: { pathwayId, kind, occurredAt: at },
        });
    for (const kind of ['FIRST_ATTENDANCE', 'CLINICAL_DECISION_BASIC'])
      expect((await record(kind, '2026-11-23T08:30:00Z')).errors).toBeUndefined();
    const [rule] = await m.world.db.sql<{ id: string }>(
      `select id from deadline_rule where kind = 'FIRST_EVALUATION' limit 1`,
    );
    const [deadline] = await m.world.db.sql<{ id: string }>(
      `insert into deadline (id, patient_id, pathway_id, case_id, clock_key, rule_id, kind, side, force, area, pathway_key, unit_id, root_id, starts_on, due_on)
       select gen_random_uuid(), $1, $2, $2, 'test', r.id, r.kind, r.side, r.force, 'ADULT', 'PHV_ADULT', $3, $4, '2026-11-23', '2026-12-15'
         from deadline_rule r where r.id = $5 returning id`,
      [patient.patientId, pathwayId, m.r.section, m.r.trust, rule?.id],
    );
    const proposed = async () =>
      (
        await m.world
          .api(specialist)
          .run(
            '{ meetingProposals { nodes { id kind dueOn patient { id } deadline { kind } pathway { id } } } }',
          )
      ).data.meetingProposals.nodes;
    expect(await proposed()).toEqual([
      {
        ...{ id: deadline?.id, kind: 'EVALUATION', dueOn: '2026-12-15', patient: { id: patient.patientId } },
        ...{ deadline: { kind: 'FIRST_EVALUATION' }, pathway: { id: pathwayId } },
      },
    ]);
    const called = await m.call(
      {
        kind: 'EVALUATION',
        deadlineId: deadline?.id,
        pathwayId: null,
        participants: [{ personId: m.r.clinician.personId }],
      },
      specialist,
    );
    expect([called.deadline.kind, await proposed()]).toEqual(['FIRST_EVALUATION', []]);
    after();
    const attendance = [{ participantId: of(called, 'PATIENT').id, attended: true }];
    const held = await m.do(specialist, 'recordAttendance', { id: called.id, attendance });
    expect(held.event).toMatchObject({ kind: 'EVALUATION' });
  });
});
