import { HANDED_OVER, Story } from './story.js';

/** KoRus-Nord: who stops coming is not let go of; both coordinators and the clinician know at once. */
describe('A drop-out', () => {
  let s: Story;

  beforeAll(async () => {
    s = await Story.of('Fraværende Falk');
  });
  afterAll(() => s.end());

  it('is told at once, followed up on both sides, and turns around', async () => {
    const { r, patient } = s;
    await s.isReferred(r.section, 'PHV_ADULT');
    await s.isCoordinatedBy(r.municipalCoordinator);
    await s.isGranted({ clinician: r.clinician, coordinator: r.sectionCoordinator });
    await s.happens(r.clinician, 'FIRST_ATTENDANCE', { occurredAt: s.world.clock.now().toISOString() });

    // Three appointments, and nobody came.
    s.on('2026-12-14');
    const dropout = await s.does(
      r.clinician,
      'recordDropout',
      { pathwayId: s.pathwayId, reason: 'Møtte ikke til tre timer', agreed: 'Kommunen ringer på mandag' },
      'kind agreed',
    );
    expect(dropout).toEqual({ kind: 'DROPOUT', agreed: 'Kommunen ringer på mandag' });
    for (const coordinator of [r.municipalCoordinator, r.sectionCoordinator])
      expect((await s.told(coordinator)).at(-1)).toBe('DROPOUT');

    // Each side has it as a task with a day.
    const task = `tasks(filter: { patient: "${patient.patientId}", kind: [FOLLOW_UP_DROPOUT] }) { nodes { id dueOn status owner { name } } }`;
    const [mine] = (await s.sees(r.municipalCoordinator, task)).tasks.nodes;
    expect(mine).toMatchObject({ status: 'OPEN', owner: { name: 'Klok Kornblomst' } });
    expect((await s.sees(r.sectionCoordinator, task)).tasks.nodes).toMatchObject([
      { status: 'OPEN', owner: { name: 'Samlet Saks' } },
    ]);

    // The municipality's coordinator calls at the patient's door, and they agree to meet with the hospital.
    s.on('2026-12-15');
    const meeting = await s.does(
      r.municipalCoordinator,
      'scheduleMeeting',
      {
        ...{ patientId: patient.patientId, pathwayId: s.pathwayId, agenda: 'Hva skal til for at du kommer?' },
        ...{ startsAt: '2026-12-17T10:00:00Z', endsAt: '2026-12-17T11:00:00Z', place: 'Hjemme hos deg' },
        participants: [{ personId: r.clinician.personId }],
      },
      'id participants { id kind person { id } }',
    );
    await s.does(patient, 'respondToMeeting', { id: meeting.id, answer: 'YES' });
    await s.does(r.municipalCoordinator, 'completeTask', { id: mine.id });

    // What they decide is a task with a day for whoever said it.
    s.on('2026-12-17T11:00:00Z');
    const clinician = meeting.participants.find(
      ({ person }: { person: { id: string } | null }) => person?.id === r.clinician.personId,
    );
    await s.does(r.municipalCoordinator, 'recordMinutes', {
      ...{ id: meeting.id, text: 'Pasienten vil fortsette, men på ettermiddagen' },
      decisions: [{ text: 'Gi timer etter klokka tolv', responsibleId: clinician.id, dueOn: '2026-12-21' }],
    });
    const todo = 'tasks(filter: { mine: true, done: false }) { nodes { kind dueOn } }';
    expect((await s.sees(r.clinician, todo)).tasks.nodes).toContainEqual({
      ...{ kind: 'CARRY_OUT_DECISION', dueOn: '2026-12-21' },
    });

    // The pathway goes on: nothing ended it.
    expect((await s.sees(patient, 'pathways { nodes { status } }')).pathways.nodes).toEqual([
      { status: 'ACTIVE' },
    ]);
    expect(await s.history()).toEqual([...HANDED_OVER, 'FIRST_ATTENDANCE', 'DROPOUT', 'COOPERATION_MEETING']);
    expect(await s.told(patient)).toEqual([
      ...['COORDINATOR_NAMED', 'LETTER_READY', 'CLINICIAN_ASSIGNED', 'MEETING_CALLED', 'MEETING_MINUTES'],
    ]);
  });
});
