import { MOST_OPEN } from '../../api/src/access-question/access-question.status.js';
import { escalateAccessQuestions } from '../../api/src/access-question/escalate.jobs.js';
import { Jobs } from '../support/jobs.js';
import { patientOf } from '../support/region.js';
import { World, type Actor } from '../support/world.js';
import { lookedAt, questions, type Looked } from './support.js';

const START = '2026-11-23T09:00:00Z';

describe('A question about an access', () => {
  let world: World;
  let x: Looked;
  let q: ReturnType<typeof questions>;
  beforeAll(async () => {
    world = await World.start(START);
    x = await lookedAt(world);
    q = questions(world);
  });
  afterAll(() => world.stop());
  beforeEach(() => world.clock.set(START));

  /** A patient of one's own, whom a coordinator has looked at. */
  const looked = async (name = 'Spørrende Spurv') => {
    const patient = await patientOf(world, x.r, name);
    await world.relate(patient.patientId, x.r.municipalCoordinator.personId, 'COORDINATES');
    return { patient, entry: await q.look(patient, x.r.municipalCoordinator) };
  };
  const asked = async () => {
    const { patient, entry } = await looked();
    const { data, errors } = await q.ask(patient, entry);
    expect(errors).toBeUndefined();
    return { patient, entry, question: data.askAboutAccess as Record<string, unknown> & { id: string } };
  };

  it('goes to the organisation’s administrator and auditor, with a day by which it is answered', async () => {
    const { patient, entry, question } = await asked();
    expect(question).toMatchObject({
      status: 'OPEN',
      text: 'Hvorfor så du på meg?',
      dueOn: '2026-12-07',
      overdue: false,
      askedAs: 'PATIENT',
      actor: { name: 'Klok Kornblomst' },
      actorRole: 'COORDINATOR',
      patient: { name: 'Spørrende Spurv' },
      patientPseudonym: null,
      allowed: ['WITHDRAW'],
    });
    expect(await q.told('ACCESS_QUESTION_ASKED', question.id)).toEqual(['Aktsom Ørn', 'Innsiktsfull Isbre']);
    for (const reader of [x.administrator, x.auditor]) {
      const { nodes } = await q.list(reader);
      expect(nodes.find(({ id }) => id === question.id)).toMatchObject({
        text: 'Hvorfor så du på meg?',
        patient: null,
        patientPseudonym: expect.stringMatching(/^P-/) as string,
        allowed: ['ANSWER'],
      });
    }
    // The same name as in the log that the auditor reads.
    const { data } = await world
      .api(x.auditor)
      .run('query($id: ID!) { accessLogEntry(id: $id) { patientPseudonym } }', { id: entry });
    const [mine] = (await q.list(x.auditor, { entry })).nodes;
    expect(mine?.patientPseudonym).toBe(data.accessLogEntry.patientPseudonym);
    const elsewhere = await world.staff('ADMINISTRATOR', x.r.trust);
    expect((await q.list(elsewhere)).totalCount).toBe(0);
    expect((await q.list(x.r.ke)).totalCount).toBe(0);
    expect((await q.list(patient)).totalCount).toBe(1);
    const other = await patientOf(world, x.r);
    expect((await q.list(other)).totalCount).toBe(0);
  });

  it('is answered once, and the patient is told and reads the answer', async () => {
    const { patient, question } = await asked();
    expect(
      (await q.answer(x.administrator, question.id, 'Nei')).errors?.[0]?.extensions.fields,
    ).toMatchObject([{ path: 'answer', rule: 'TOO_SHORT' }]);
    const done = await q.answer(x.auditor, question.id);
    expect(done.data.answerAccessQuestion).toMatchObject({ status: 'ANSWERED', outcome: 'JUSTIFIED' });
    expect(await q.told('ACCESS_QUESTION_ANSWERED', question.id)).toEqual(['Spørrende Spurv']);
    expect((await q.list(patient, { status: ['ANSWERED'] })).nodes).toMatchObject([
      {
        id: question.id,
        outcome: 'JUSTIFIED',
        answer: 'Hun koordinerer forløpet ditt hos oss.',
        answeredBy: { name: 'Innsiktsfull Isbre' },
        allowed: [],
      },
    ]);
    const again = await q.answer(x.administrator, question.id);
    expect(again.errors?.[0]?.extensions).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      from: 'ANSWERED',
      allowed: [],
    });
  });

  it('is not answered by whose access it is, nor elsewhere, nor by the patient', async () => {
    const patient = await patientOf(world, x.r);
    await world.relate(patient.patientId, x.r.municipalCoordinator.personId, 'COORDINATES');
    const entry = await q.look(patient, x.r.municipalCoordinator);
    const { data } = await q.ask(patient, entry);
    const { id } = data.askAboutAccess as { id: string };
    const actor = x.r.municipalCoordinator;
    const both = { ...actor, ...(await world.grant(actor, 'ADMINISTRATOR', x.r.municipality)) };
    expect((await q.answer(both, id)).code).toBe('FORBIDDEN');
    expect((await q.answer(patient, id)).code).toBe('FORBIDDEN');
    const elsewhere = await world.staff('AUDITOR', x.r.trust);
    expect((await q.answer(elsewhere, id)).code).toBe('NOT_FOUND');
    expect((await q.answer(x.administrator, id)).errors).toBeUndefined();
    await world.db.sql('update role_grant set valid_to = valid_from where id = $1', [both.grantId]);
  });

  it('may be taken back until it is answered, and asked anew', async () => {
    const { patient, entry, question } = await asked();
    const withdraw = (actor: Actor) =>
      world
        .api(actor)
        .run('mutation($id: ID!) { withdrawAccessQuestion(input: { id: $id }) { status allowed } }', {
          id: question.id,
        });
    expect((await withdraw(x.administrator)).code).toBe('FORBIDDEN');
    expect((await withdraw(patient)).data.withdrawAccessQuestion).toEqual({
      status: 'WITHDRAWN',
      allowed: [],
    });
    expect((await withdraw(patient)).code).toBe('ILLEGAL_TRANSITION');
    expect((await q.answer(x.administrator, question.id)).code).toBe('ILLEGAL_TRANSITION');
    expect((await q.ask(patient, entry)).data.askAboutAccess.status).toBe('OPEN');
  });

  it('is asked of one’s own log only, of somebody else’s access, in words, once', async () => {
    const { patient, entry, question } = await asked();
    const other = await patientOf(world, x.r);
    expect((await q.ask(other, entry)).code).toBe('NOT_FOUND');
    expect((await q.ask(x.r.municipalCoordinator, entry)).code).toBe('FORBIDDEN');
    expect((await q.ask(x.r.caseWorker, entry)).code).toBe('NOT_FOUND');
    const rule = async (id: string, text?: string) =>
      (await q.ask(patient, id, text)).errors?.[0]?.extensions.fields?.[0];
    expect(await rule(entry, ' ')).toMatchObject({ path: 'text', rule: 'EMPTY' });
    expect(await rule(await q.look(patient, patient))).toMatchObject({ path: 'id', rule: 'OWN_ACCESS' });
    const twice = await q.ask(patient, entry, 'Hvorfor egentlig?');
    expect(twice.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', questionId: question.id });
  });

  it('is not of what one did oneself at work, nor of what no organisation answers for', async () => {
    const patient = await patientOf(world, x.r, 'Både Bever');
    const atWork = { ...patient, ...(await world.grant(patient, 'CASE_WORKER', x.r.service)) };
    await world.relate(patient.patientId, patient.personId, 'SERVES');
    const [self] = await world.db.sql<{ id: string }>(
      `select id from relation where patient_id = $1 and kind = 'SELF'`,
      [patient.patientId],
    );
    const asPatient = { ...patient, grantId: self?.id as string };
    const own = await q.look(asPatient, atWork).catch(() => null);
    expect(own).not.toBeNull();
    expect((await q.ask(asPatient, own as string)).errors?.[0]?.extensions.fields).toMatchObject([
      { rule: 'OWN_ACCESS' },
    ]);
    const parent = await world.person('Omsorgsfull Ørret');
    const relation = await world.relate(patient.patientId, parent.personId, 'PARENT', {
      fullUntil: '2030-01-01',
    });
    const byParent = await q.look(asPatient, { ...parent, grantId: relation });
    expect((await q.ask(asPatient, byParent)).errors?.[0]?.extensions.fields).toMatchObject([
      { rule: 'NO_ORGANISATION' },
    ]);
  });

  it('is asked by a parent who acts for the child', async () => {
    const { patient, entry } = await looked('Liten Lerke');
    const parent = await world.person('Omsorgsfull Ørret');
    const grantId = await world.relate(patient.patientId, parent.personId, 'PARENT', {
      fullUntil: '2030-01-01',
    });
    const { data } = await q.ask({ ...parent, grantId }, entry);
    expect(data.askAboutAccess).toMatchObject({ askedAs: 'PARENT', allowed: ['WITHDRAW'] });
    await q.answer(x.administrator, data.askAboutAccess.id as string);
    const told = await q.told('ACCESS_QUESTION_ANSWERED', data.askAboutAccess.id as string);
    expect(told).toEqual(['Liten Lerke', 'Omsorgsfull Ørret']);
  });

  it('waits among so many of one patient and no more, also when they come at once', async () => {
    const { patient, entry } = await looked();
    await world.db.sql(
      `insert into access_question (id, patient_id, entry_id, accessed_at, actor_id, actor_role, root_id, action, resource_type, decision,
         text, asked_as, asked_by, asked_at, due_on)
       select gen_random_uuid(), $1, gen_random_uuid(), now(), $2, 'COORDINATOR', $3, 'READ', 'Patient', 'PERMIT', 'x', 'PATIENT', $4,
              $5, '2026-12-07' from generate_series(2, $6::int)`,
      [
        patient.patientId,
        x.r.municipalCoordinator.personId,
        x.r.municipality,
        patient.personId,
        START,
        MOST_OPEN,
      ],
    );
    const another = await q.look(patient, x.r.municipalCoordinator);
    const answers = await Promise.all([q.ask(patient, entry), q.ask(patient, another)]);
    expect(answers.map(({ code }) => code ?? 'ASKED').sort()).toEqual(['ASKED', 'BAD_USER_INPUT']);
    expect((await q.list(patient)).totalCount).toBe(MOST_OPEN);
  });

  it('that nobody answers in time is told once to the organisation and the installation', async () => {
    const chief = await world.staff('ADMINISTRATOR', null, 'Øverste Ørn');
    await world.db.sql(
      `insert into organisation_setting (root_id, key, value, changed_by, changed_at) values ($1, 'accessQuestions.answerDays', '3', $2, now())`,
      [x.r.municipality, x.administrator.personId],
    );
    const { question } = await asked();
    const jobs = await Jobs.open(world);
    const escalated = async () => {
      await escalateAccessQuestions(jobs.tools);
      return q.told('ACCESS_QUESTION_ESCALATED', question.id);
    };
    world.clock.set('2026-11-26T22:59:00Z');
    expect(await escalated()).toEqual([]);
    world.clock.set('2026-11-26T23:00:00Z');
    const names = ['Aktsom Ørn', 'Innsiktsfull Isbre', 'Øverste Ørn'];
    expect(await escalated()).toEqual(names);
    expect(await escalated()).toEqual(names);
    const late = await q.list(x.auditor, { overdue: true });
    expect(late.nodes).toContainEqual(
      expect.objectContaining({ id: question.id, overdue: true, status: 'OPEN' }),
    );
    expect((await q.answer(x.administrator, question.id)).errors).toBeUndefined();
    await jobs.close();
    await world.db.sql('update role_grant set valid_to = valid_from where id = $1', [chief.grantId]);
  });

  it('is told at once to the installation where nobody else administers the organisation, and never in mail what it says', async () => {
    const chief = await world.staff('ADMINISTRATOR', null, 'Høyeste Hauk');
    const patient = await patientOf(world, x.r, 'Hemmelig Havhest');
    await world.db.sql(
      `insert into notification_profile (person_id, email) values ($1, 'hauk@eksempel.test')`,
      [chief.personId],
    );
    const entry = await q.look(patient, x.r.gp);
    const { data } = await q.ask(patient, entry, 'Er det fordi jeg er Havhest?');
    expect(await q.told('ACCESS_QUESTION_ASKED', data.askAboutAccess.id as string)).toEqual(['Høyeste Hauk']);
    const mail = await world.db.sql('select * from outbox_entry where recipient_id = $1', [chief.personId]);
    expect(mail).toHaveLength(1);
    expect(JSON.stringify(mail)).not.toContain('Havhest');
    await world.db.sql('update role_grant set valid_to = valid_from where id = $1', [chief.grantId]);
  });
});
