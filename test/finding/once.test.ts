import pg from 'pg';
import { ENTRY, Findings } from './support.js';
import { findLooks } from '../../api/src/finding/finding.jobs.js';

describe('The log is gone through once', () => {
  let f: Findings;
  beforeAll(async () => {
    f = await Findings.start();
  });
  afterAll(() => f.stop());

  const entry = async (
    db: { query: (text: string, values: unknown[]) => Promise<unknown> },
    person: string,
    patient: string,
    at: Date,
  ) => {
    await db.query(ENTRY, [person, f.r.section, f.r.trust, patient, at, 'READ']);
  };

  it('also what commits after the scan, with an earlier time; and nothing twice', async () => {
    const actor = await f.world.staff('CLINICIAN', f.r.section);
    const { patientId } = await f.stranger();
    const late = new pg.Client({ connectionString: f.world.db.url });
    late.on('error', () => undefined);
    await late.connect();
    // Whoever is named in the log for the first time waits for nobody here.
    await f.world.db.sql('select app.subjects_of(array[$1::uuid])', [patientId]);
    await late.query('begin');
    await entry(late, actor.personId, patientId, new Date(Date.now() - 7_200_000));
    await f.look(actor, patientId);
    expect(await f.found(actor)).toMatchObject([{ count: 1 }]);
    expect(await f.found(actor)).toMatchObject([{ count: 1 }]);
    await late.query('commit');
    await late.end();
    expect(await f.found(actor)).toMatchObject([{ count: 2 }]);
    expect(await f.found(actor)).toMatchObject([{ count: 2 }]);
  });

  it('over midnight it is one finding, and two workers at once find it once', async () => {
    const actor = await f.world.staff('CLINICIAN', f.r.section);
    const { patientId } = await f.stranger();
    const db = new pg.Client({ connectionString: f.world.db.url });
    await db.connect();
    const today = new Date().toISOString().slice(0, 10);
    for (const minute of [-2, 2])
      await entry(
        db,
        actor.personId,
        patientId,
        new Date(Date.parse(`${today}T00:00:00+01:00`) + minute * 60_000),
      );
    await db.end();
    await Promise.all([findLooks(f.jobs.tools), findLooks(f.jobs.tools)]);
    expect(await f.found(actor)).toMatchObject([{ count: 2 }]);
  });

  it('what comes after it was closed is another finding, with only what came', async () => {
    const actor = await f.world.staff('CLINICIAN', f.r.section);
    const { patientId } = await f.stranger();
    await f.look(actor, patientId);
    const [first] = await f.found(actor, 4);
    await f.run(f.auditor, 'reviewFinding', {
      id: first?.id,
      outcome: 'EXPLAINED',
      note: 'Drøftet i teamet den dagen',
    });
    expect(await f.found(actor)).toEqual([]);
    await f.look(actor, patientId);
    expect(await f.found(actor)).toMatchObject([{ count: 1 }]);
  });

  it('a scan that was interrupted left nothing, and the next finds it all', async () => {
    const actor = await f.world.staff('CLINICIAN', f.r.section);
    const { patientId } = await f.stranger();
    await f.look(actor, patientId);
    const { asSystem } = f.jobs.tools;
    const dies = {
      ...f.jobs.tools,
      asSystem: ((operation, action, act) =>
        asSystem(operation, action, async (work) => {
          await act(work);
          throw new Error('the worker died');
        })) as typeof asSystem,
    };
    await expect(findLooks(dies)).rejects.toThrow('the worker died');
    expect(await f.list({ person: actor.personId })).toEqual([]);
    expect(await f.found(actor)).toMatchObject([{ count: 1 }]);
  });

  it('and each name in it is noted as the organisation’s auditors read it: a pseudonym is looked up, not searched for', async () => {
    const actor = await f.world.staff('CLINICIAN', f.r.section);
    const { patientId } = await f.stranger();
    await f.look(actor, patientId);
    const patientPseudonym = (await f.found(actor))[0]?.patientPseudonym ?? '';
    const noted = await f.world.db.sql<{ code: string; patient_id: string }>(
      `select 'P-' || upper(encode(p.code, 'hex')) as code, s.patient_id from log_pseudonym p join audit.subject s on s.id = p.subject_id
        where p.root_id = $1`,
      [f.r.trust],
    );
    expect(noted).toContainEqual({ code: patientPseudonym, patient_id: patientId });
    const about = async (pseudonym: string) => {
      const { data } = await f.world
        .api(f.auditor)
        .run(
          'query($p: String!) { accessLog(filter: { pseudonym: $p, purpose: [CARE] }) { nodes { id } } }',
          {
            p: pseudonym,
          },
        );
      return (data.accessLog.nodes as { id: string }[]).map(({ id }) => id);
    };
    const entries = await about(patientPseudonym);
    expect(entries).toHaveLength(1);
    // Only what was noted can say so.
    await f.world.db.sql(`update log_pseudonym set code = '\\x00000000000a' where code = decode($1, 'hex')`, [
      patientPseudonym.slice(2),
    ]);
    expect(await about('P-00000000000A')).toEqual(entries);
    // And who is not noted yet is found all the same.
    expect(await about(patientPseudonym)).toEqual(entries);
  });
});
