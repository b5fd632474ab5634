import { refused, SharedPlan } from './shared-plan.js';
import { act, done } from '../support/act.js';
import { Meetings, of, type MeetingShown } from '../support/meetings.js';
import { ok } from '../support/started.js';
import type { Actor } from '../support/world.js';

const DECISION = 'id text measure { id text dueOn }';

describe('A decision of a meeting', () => {
  let m: Meetings;
  let plan: SharedPlan;
  let meeting: MeetingShown;
  let nth = 0;

  beforeAll(async () => {
    m = await Meetings.start();
    plan = await SharedPlan.begin(m.world, m.r, {}, { of: m.started });
    await plan.done('sharePlan', m.r.municipalCoordinator, {
      ...{ personId: m.r.caseWorker.personId, parts: ['MEASURES'] },
    });
    meeting = await m.call({
      participants: [
        { personId: m.r.clinician.personId },
        { outside: { name: 'Rektor Rype', organisation: 'Elvestad skole' } },
      ],
    });
    m.world.clock.set('2026-11-24T10:30:00Z');
  });
  afterAll(() => m.stop());

  const decided = async (more: Record<string, unknown> = {}): Promise<string> => {
    nth += 1;
    const text = `Besøke skolen, avtale ${nth}`;
    const held = await act(m.world, { recordMinutes: `decisions { ${DECISION} }` })(
      m.r.municipalCoordinator,
      'recordMinutes',
      {
        ...{ id: meeting.id, text: 'Enige om skolestart' },
        decisions: [{ text, responsibleId: of(meeting, 'OUTSIDE').id, dueOn: '2026-12-10', ...more }],
      },
    );
    const all = done(held).recordMinutes.decisions as { id: string; text: string }[];
    return all.find((one) => one.text === text)?.id as string;
  };
  const become = (decisionId: string, actor: Actor, more: Record<string, unknown> = {}) =>
    plan.run('setMeasure', actor, { decisionId, ...more });
  const seen = async (actor: Actor) =>
    ok(
      await m.world
        .api(actor)
        .run(`{ plan(id: "${plan.id}") { measures { id text dueOn decidedOn decision { id text } } } }`),
    ).data.plan.measures as { id: string; decidedOn: string | null; decision: { id: string } | null }[];

  it('becomes a measure in one act, with who does it and by when; each says what became of the other', async () => {
    const id = await decided();
    const goal = await plan.goal(m.patient, 'Begynne på skolen');
    const made = ok(await become(id, m.r.municipalCoordinator, { goalId: goal.id })).data.setMeasure;
    expect(made).toMatchObject({
      ...{ dueOn: '2026-12-10', decidedOn: '2026-11-24', decision: { id } },
      responsible: { person: null, name: 'Rektor Rype', role: 'Elvestad skole', isPatient: false },
    });
    const shown = (await m.world
      .api(m.r.municipalCoordinator)
      .run(`{ meeting(id: "${meeting.id}") { decisions { ${DECISION} } } }`)) as {
      data: { meeting: { decisions: { id: string; measure: { id: string } | null }[] } };
    };
    expect(shown.data.meeting.decisions.find((one) => one.id === id)?.measure?.id).toBe(made.id);
    // Whoever takes part in the plan and was not called sees the day, and not the meeting.
    expect((await seen(m.r.caseWorker)).find((one) => one.id === made.id)).toMatchObject({
      ...{ decidedOn: '2026-11-24', decision: null },
    });
    expect((await seen(m.patient)).find((one) => one.id === made.id)?.decision?.id).toBe(id);
  });

  it('is the patient’s to do, a professional’s, or whoever’s who called; or as whoever writes the plan says', async () => {
    const patients = await decided({ responsibleId: of(meeting, 'PATIENT').id });
    const clinicians = await decided({ responsibleId: of(meeting, m.r.clinician).id });
    const nobodys = await decided({ responsibleId: null });
    const others = await decided();
    const by = m.r.municipalCoordinator;
    expect(ok(await become(patients, by)).data.setMeasure.responsible.isPatient).toBe(true);
    const person = async (answer: ReturnType<typeof become>) =>
      ok(await answer).data.setMeasure.responsible.person?.name as string;
    expect(await person(become(clinicians, by))).toBe('Behendig Bever');
    expect(await person(become(nobodys, by))).toBe('Klok Kornblomst');
    const own = { text: 'Ringe skolen', dueOn: '2026-12-01', responsibleId: m.r.caseWorker.personId };
    expect(ok(await become(others, by, own)).data.setMeasure).toMatchObject({
      ...{ text: 'Ringe skolen', dueOn: '2026-12-01', responsible: { person: { name: 'Snill Sisik' } } },
    });
  });

  it('becomes one once, also where two take it at the same time', async () => {
    const id = await decided();
    const both = await Promise.all([
      become(id, m.r.municipalCoordinator),
      become(id, m.r.municipalCoordinator),
    ]);
    expect(both.map(({ code }) => code ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
    expect(await m.world.db.sql('select from decided_measure where decision_id = $1', [id])).toHaveLength(1);
  });

  it('is taken by those alone who read it and write the plan', async () => {
    const id = await decided();
    // The case worker takes part in the plan and was not called: to them there is no such decision.
    const mine = { responsibleId: m.r.caseWorker.personId };
    expect(refused(await become(id, m.r.caseWorker, mine))).toEqual(['BAD_USER_INPUT', 'decisionId UNKNOWN']);
    expect((await become(id, m.r.ke)).code).toBe('FORBIDDEN');
    const there = await plan.measure(m.r.municipalCoordinator, 'Samtale', { responsibleIsPatient: true });
    const old = { id: there.id, expectedVersion: there.version };
    expect(refused(await become(id, m.r.municipalCoordinator, old))).toEqual([
      'BAD_USER_INPUT',
      'decisionId NOT_POSSIBLE',
    ]);
    // What was to be done by a day that is over gets a new one, by whoever writes the plan.
    m.world.clock.set('2026-12-20T09:00:00Z');
    expect(refused(await become(id, m.r.municipalCoordinator))).toEqual(['BAD_USER_INPUT', 'dueOn PAST']);
    ok(await become(id, m.r.municipalCoordinator, { dueOn: '2027-01-10' }));
  });
});
