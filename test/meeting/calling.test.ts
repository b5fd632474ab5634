import { problemsOf } from '../support/act.js';
import { Meetings, of } from '../support/meetings.js';

describe('A cooperation meeting', () => {
  let m: Meetings;
  beforeAll(async () => {
    m = await Meetings.start();
  });
  afterAll(() => m.stop());

  it('is called with the patient by right, and whoever calls; everybody who is called reads it and is told', async () => {
    const meeting = await m.call({
      participants: [
        { personId: m.r.clinician.personId },
        { personId: m.r.caseWorker.personId },
        { outside: { name: 'Rektor Rype', organisation: 'Elvestad skole' } },
      ],
    });
    expect(meeting).toMatchObject({
      status: 'SCHEDULED',
      kind: 'COOPERATION',
      place: 'Rådhuset, rom 3',
      organiser: { name: 'Klok Kornblomst' },
      allowed: expect.arrayContaining(['RESPOND', 'UPDATE', 'CANCEL']),
    });
    expect(meeting.participants.map(({ kind, answer, name }) => [kind, answer, name])).toEqual([
      ['PATIENT', null, null],
      ['PROFESSIONAL', 'YES', null],
      ['PROFESSIONAL', null, null],
      ['PROFESSIONAL', null, null],
      ['OUTSIDE', null, 'Rektor Rype'],
    ]);
    for (const who of [m.patient, m.r.clinician, m.r.caseWorker]) {
      const seen = await m.seen(who, meeting.id);
      expect([seen.agenda, seen.allowed]).toEqual(['Hva trenger du framover?', ['RESPOND']]);
      expect(await m.told(who)).toEqual(['MEETING_CALLED']);
    }
    expect(await m.told(m.r.municipalCoordinator)).toEqual([]);
  });

  it('is nobody’s who is not called, whatever they see of the patient; its organisation counts it', async () => {
    const meeting = await m.call();
    for (const who of [m.r.caseWorker, m.r.gp, m.r.sectionCoordinator, m.r.leader, m.r.auditor]) {
      expect((await m.read(who, meeting.id)).code).toBe('NOT_FOUND');
    }
    const counted = await m.seen(m.r.ke, meeting.id);
    expect(counted).toMatchObject({
      status: 'SCHEDULED',
      startsAt: '2026-11-24T09:00:00+00:00',
      minutesExist: false,
      place: null,
      agenda: null,
      participants: null,
      organiser: null,
    });
    const colleague = await m.world.staff('COORDINATOR', m.r.service, 'Kollega Korp');
    await m.world.relate(m.patient.patientId, colleague.personId, 'COORDINATES');
    expect((await m.seen(colleague, meeting.id)).allowed).toEqual(
      expect.arrayContaining(['UPDATE', 'CANCEL']),
    );
  });

  it('calls nobody under the platform who could not read the call there', async () => {
    const stranger = await m.world.staff('CASE_WORKER', m.r.service, 'Fremmed Fasan');
    const blocked = await m.world.staff('CASE_WORKER', m.r.service, 'Sperret Spurv');
    await m.world.relate(m.patient.patientId, blocked.personId, 'SERVES');
    await m.world.db.sql(
      `insert into block (id, patient_id, subject_kind, subject_id, contents, valid_from, created_by)
       values (gen_random_uuid(), $1, 'PERSON', $2, '{MEETING}', '2026-01-01', $3)`,
      [m.patient.patientId, blocked.personId, m.patient.personId],
    );
    const kin = await m.world.person('Pårørende Pus');
    await m.world.relate(m.patient.patientId, kin.personId, 'KIN', { contents: ['PLAN'] });
    const nobody = '00000000-0000-4000-8000-00000000ffff';
    const participants = [stranger, blocked, kin].map(({ personId }) => ({ personId }));
    const answer = await m.run(
      m.r.municipalCoordinator,
      'scheduleMeeting',
      m.input({ participants: [...participants, { personId: nobody }] }),
    );
    expect([answer.code, problemsOf(answer)]).toEqual([
      'BAD_USER_INPUT',
      [0, 1, 2, 3].map((i) => [`participants[${i}].personId`, 'NOT_INVITABLE']),
    ]);
    const near = await m.world.person('Samtykke Sisik');
    await m.world.relate(m.patient.patientId, near.personId, 'KIN', { contents: ['MEETING'] });
    const meeting = await m.call({ participants: [{ personId: near.personId }] });
    expect(of(meeting, near).kind).toBe('NEXT_OF_KIN');
    expect((await m.seen(near, meeting.id)).allowed).toEqual(['RESPOND']);
  });

  it.each<[string, Record<string, unknown>, [string, string][]]>([
    ['without participants', { participants: [] }, [['participants', 'EMPTY']]],
    [
      'in the past, with an end before its start',
      { startsAt: '2026-11-20T09:00:00Z', endsAt: '2026-11-20T08:00:00Z' },
      [
        ['startsAt', 'PAST'],
        ['endsAt', 'BEFORE_START'],
      ],
    ],
    ['with nobody in particular', { participants: [{}] }, [['participants[0]', 'EXACTLY_ONE']]],
    [
      'with somebody outside at no address',
      { participants: [{ outside: { name: 'X', email: 'ikke en adresse', language: 'xx' } }] },
      [
        ['participants[0].outside.email', 'EMAIL'],
        ['participants[0].outside.language', 'ENUM'],
      ],
    ],
    [
      'for a deadline that is not the patient’s',
      { deadlineId: '00000000-0000-4000-8000-00000000ffff' },
      [['deadlineId', 'UNKNOWN']],
    ],
  ])('is refused %s', async (_how, more, problems) => {
    const answer = await m.run(m.r.municipalCoordinator, 'scheduleMeeting', m.input(more));
    expect([answer.code, problemsOf(answer)]).toEqual(['BAD_USER_INPUT', problems]);
  });

  it('is refused with nobody but the patient and whoever calls', async () => {
    const { personId } = m.r.municipalCoordinator;
    const answer = await m.run(
      m.r.municipalCoordinator,
      'scheduleMeeting',
      m.input({ participants: [{ personId }, { personId: m.patient.personId }] }),
    );
    expect(problemsOf(answer)).toEqual([['participants', 'EMPTY']]);
  });

  it('warns whoever calls of those who have another meeting then, and tells nobody whose', async () => {
    const first = await m.call({ startsAt: '2026-12-01T09:00:00Z', endsAt: '2026-12-01T10:00:00Z' });
    expect(of(first, m.r.clinician).busy).toBe(false);
    const second = await m.call({ startsAt: '2026-12-01T09:30:00Z', endsAt: '2026-12-01T11:00:00Z' });
    expect(of(second, m.r.clinician).busy).toBe(true);
    expect(of(await m.seen(m.r.clinician, second.id), m.r.clinician).busy).toBeNull();
    const next = await m.do(m.r.municipalCoordinator, 'rescheduleMeeting', {
      id: second.id,
      startsAt: '2026-12-01T10:00:00Z',
      endsAt: '2026-12-01T11:00:00Z',
    });
    expect(of(next, m.r.clinician).busy).toBe(false);
  });

  it('is made by no one who only takes part, nor by who has no relation', async () => {
    for (const [who, code] of [
      [m.r.caseWorker, 'FORBIDDEN'],
      [m.patient, 'FORBIDDEN'],
      [await m.world.staff('COORDINATOR', m.r.service, 'Ukjent Ulv'), 'NOT_FOUND'],
    ] as const) {
      expect((await m.run(who, 'scheduleMeeting', m.input())).code).toBe(code);
    }
  });

  it('calls both parents of a child under twelve by right, and of a young person none', async () => {
    const child = await m.world.patient('Liten Lerke', { birthDate: '2018-03-03' });
    const young = await m.world.patient('Ung Ugle', { birthDate: '2012-03-03' });
    const parent = await m.world.person('Far Falk');
    await m.world.relate(child.patientId, parent.personId, 'PARENT', { fullUntil: '2030-03-03' });
    await m.world.relate(young.patientId, parent.personId, 'PARENT', { fullUntil: '2024-03-03' });
    for (const { patientId } of [child, young]) {
      for (const who of [m.r.municipalCoordinator, m.r.sectionCoordinator])
        await m.world.relate(patientId, who.personId, 'COORDINATES');
    }
    const more = { pathwayId: null, participants: [{ personId: m.r.sectionCoordinator.personId }] };
    const kinds = async (patientId: string) =>
      (await m.call({ ...more, patientId })).participants.map(({ kind }) => kind);
    expect(await kinds(child.patientId)).toEqual(['PATIENT', 'PARENT', 'PROFESSIONAL', 'PROFESSIONAL']);
    expect(await kinds(young.patientId)).toEqual(['PATIENT', 'PROFESSIONAL', 'PROFESSIONAL']);
  });

  it('of a protected address tells its place to those who treat, coordinate or are the patient, and to nobody else', async () => {
    const hidden = await m.world.patient('Skjult Skjære', { protectedAddress: true });
    await m.world.relate(hidden.patientId, m.r.municipalCoordinator.personId, 'COORDINATES');
    await m.world.relate(hidden.patientId, m.r.clinician.personId, 'TREATS');
    await m.world.relate(hidden.patientId, m.r.caseWorker.personId, 'SERVES');
    const participants = [{ personId: m.r.clinician.personId }, { personId: m.r.caseWorker.personId }];
    const { id } = await m.call({ patientId: hidden.patientId, pathwayId: null, participants });
    const place = async (who: typeof hidden | typeof m.r.gp) => (await m.seen(who, id)).place;
    expect([await place(hidden), await place(m.r.clinician), await place(m.r.caseWorker)]).toEqual([
      'Rådhuset, rom 3',
      'Rådhuset, rom 3',
      null,
    ]);
  });

  it('is looked at and called in the log, with the patient', async () => {
    const { id } = await m.call();
    await m.seen(m.r.clinician, id);
    const log = await m.world.log<{ resource_type: string; action: string; resource_ids: string[] }>();
    const mine = log.filter(({ resource_ids: ids }) => ids?.includes(id)).map((row) => row.action);
    expect(mine).toEqual(expect.arrayContaining(['CREATE', 'READ']));
  });
});
