import { World } from '../support/world.js';
import { TestWorker } from '../support/worker.js';
import { Publisher, type Document } from '../support/definitions.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { takeUpJobs } from '../../api/src/job/job.jobs.js';
import type { JobTools } from '../../api/src/platform/feature.js';

const JOB = `query($id: ID!) { job(id: $id) { id kind status progress startedAt endedAt error allowed result { simulation {
  from to draftVersion pathways openPathways changedPathways startsMoved rows { unit { id name } kind side force
    open { same earlier later added gone } standing { met metLate overdue } draft { met metLate overdue } } } } } }`;

/** Five patients: three referred in the spring (in time, late, never informed), two now; one of them has attended. */
async function aYear(world: World, r: Region): Promise<void> {
  const informed = async (id: string) =>
    world
      .api(r.clinician)
      .run(`mutation($id: ID!) { recordPatientInformed(input: { id: $id }) { id } }`, { id });
  const granted = async (id: string) =>
    world
      .api(r.clinician)
      .run(
        `mutation { assessReferral(input: { id: "${id}", outcome: ACCEPT, latestStart: "2027-03-01" }) { id } }`,
      );
  const at = async (day: string, act: () => Promise<unknown>) => {
    world.clock.set(`${day}T09:00:00Z`);
    const answer = (await act()) as { errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  };
  const referred = async (day: string) => {
    world.clock.set(`${day}T09:00:00Z`);
    return sentReferral(world, r, (await patientOf(world, r)).patientId, { reviewedWithPatientAt: day });
  };
  // Ten working days from 1 June are until the 15th.
  const [inTime, late] = [await referred('2026-06-01'), await referred('2026-06-01')];
  await referred('2026-06-01');
  await at('2026-06-12', () => granted(inTime.id));
  await at('2026-06-12', () => informed(inTime.id));
  await at('2026-06-18', () => granted(late.id));
  await at('2026-06-18', () => informed(late.id));
  await referred('2026-11-19');
  const attends = await referred('2026-11-19');
  await at('2026-11-20', () => granted(attends.id));
  await at('2026-11-20', () =>
    world
      .api(r.clinician)
      .run(
        `mutation { recordEvent(input: { pathwayId: "${attends.pathwayId}", kind: "FIRST_ATTENDANCE" }) { id } }`,
      ),
  );
  world.clock.set('2026-11-23T09:00:00Z');
}

/** Invented: a shorter time for the assessment of a referral, and a number for the clinical decision. */
const invented = (document: Document): void => {
  for (const rule of document.rules) {
    if (rule.kind === 'REFERRAL_ASSESSMENT') rule.maxDays = 8;
    if (rule.kind === 'CLINICAL_DECISION') rule.maxDays = 30;
  }
};

describe('A simulation', () => {
  let world: World;
  let r: Region;
  let publisher: Publisher;
  let worker: TestWorker;

  beforeAll(async () => {
    world = await World.start('2026-06-01T09:00:00Z');
    r = await region(world);
    publisher = await Publisher.start(world);
    worker = await TestWorker.start(world);
    await aYear(world, r);
  });
  afterAll(async () => {
    await worker.stop();
    await world.stop();
  });

  const asked = async (change?: (document: Document) => void): Promise<string> => {
    const draft = await publisher.draft('PHV_ADULT', change);
    const answer = await publisher.simulate(draft.id, '2026-01-01', '2026-11-22');
    expect(answer.errors).toBeUndefined();
    expect(answer.data.simulateDefinition).toMatchObject({ status: 'QUEUED', progress: 0 });
    return answer.data.simulateDefinition.id as string;
  };
  const jobOf = async (id: string) => (await publisher.run(JOB, { id })).data.job;
  const row = (job: { result: { simulation: { rows: { kind: string }[] } } }, kind: string) =>
    job.result.simulation.rows.find((each) => each.kind === kind);

  it('of the standing edition changes nothing, and counts what is stored', async () => {
    const id = await asked();
    await worker.work();
    const job = await jobOf(id);
    expect(job).toMatchObject({ status: 'DONE', progress: 100, error: null, allowed: [] });
    expect(job.result.simulation).toMatchObject({
      pathways: 5,
      openPathways: 5,
      changedPathways: 0,
      startsMoved: 0,
    });
    const open = await world.db.sql<{ kind: string; same: number }>(
      `select kind, count(*)::int as same from deadline where side = 'SPECIALIST' and force <> 'ORGANISATION'
         and met_on is null and cancelled_at is null group by kind order by kind`,
    );
    const counted = (job.result.simulation.rows as { kind: string; open: object }[])
      .map(({ kind, open: counts }) => ({ kind, ...counts }))
      .filter((each) => (each as unknown as { same: number }).same > 0);
    expect(counted).toEqual(open.map((each) => ({ ...each, earlier: 0, later: 0, added: 0, gone: 0 })));
  });

  it('counts what would change for open pathways, and what the year would have looked like', async () => {
    const id = await asked(invented);
    await worker.work();
    const job = await jobOf(id);
    expect(row(job, 'REFERRAL_ASSESSMENT')).toEqual({
      unit: { id: r.section, name: 'DPS Elvestad' },
      kind: 'REFERRAL_ASSESSMENT',
      side: 'SPECIALIST',
      force: 'STATUTORY',
      open: { same: 0, earlier: 3, later: 0, added: 0, gone: 0 },
      standing: { met: 1, metLate: 1, overdue: 1 },
      draft: { met: 0, metLate: 2, overdue: 1 },
    });
    expect(row(job, 'CLINICAL_DECISION')).toMatchObject({
      open: { same: 0, earlier: 0, later: 0, added: 1, gone: 0 },
    });
    expect(job.result.simulation).toMatchObject({ changedPathways: 3, startsMoved: 0, draftVersion: 2 });
  });

  it('tells of a start that moves, of clocks that go, and of a year that would have been worse', async () => {
    const id = await asked((document) => {
      document.rules = document.rules.filter((rule) => rule.kind !== 'INDIVIDUAL_START');
      Object.assign(document.start as object, { ordinary: 'REFERRAL_RECEIVED' });
      Object.assign(document.rules.find((rule) => rule.kind === 'REFERRAL_ASSESSMENT') as object, {
        maxDays: 3,
      });
    });
    await worker.work();
    const job = await jobOf(id);
    expect(job.result.simulation.startsMoved).toBe(5);
    expect(row(job, 'INDIVIDUAL_START')).toMatchObject({ open: { gone: 2 } });
    expect(row(job, 'REFERRAL_ASSESSMENT')).toMatchObject({
      standing: { met: 1, metLate: 1, overdue: 1 },
      draft: { met: 0, metLate: 2, overdue: 1 },
    });
  });

  it('writes nothing but the job’s own row, which names no patient', async () => {
    const id = await asked(invented);
    const tables = await world.db.sql<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'audit') and tablename <> 'job'`,
    );
    const sums = async () =>
      Promise.all(
        tables.map(async ({ name }) => [
          name,
          await world.db.sql(
            `select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as sum from ${name} t`,
          ),
        ]),
      );
    const before = await sums();
    await worker.work();
    expect(await sums()).toEqual(before);
    const [{ text }] = (await world.db.sql<{ text: string }>(
      `select concat(input, result, error) as text from job where id = $1`,
      [id],
    )) as [{ text: string }];
    const [{ payloads }] = (await world.db.sql<{ payloads: string }>(
      `select coalesce(string_agg(payload::text, ''), '') as payloads from graphile_worker._private_jobs`,
    )) as [{ payloads: string }];
    const patients = await world.db.sql<{ id: string; pathway: string; family: string }>(
      `select p.id, w.id as pathway, p.family_name as family from patient p join pathway w on w.patient_id = p.id`,
    );
    for (const patient of patients) {
      for (const word of [patient.id, patient.pathway, patient.family]) {
        expect(text + payloads).not.toContain(word);
      }
    }
  });

  it('is refused over a period that holds nothing', async () => {
    const { id } = await publisher.draft('PHV_ADULT');
    const refused = async (from: string, to: string) =>
      (await publisher.simulate(id, from, to)).errors?.[0]?.extensions.fields;
    expect(await refused('2026-11-02', '2026-11-01')).toMatchObject([{ path: 'to', rule: 'EMPTY_PERIOD' }]);
    expect(await refused('2019-01-01', '2019-12-31')).toMatchObject([{ path: 'from', rule: 'EMPTY_PERIOD' }]);
    expect(await refused('2026-11-01', '2026-11-24')).toMatchObject([{ path: 'to', rule: 'FUTURE' }]);
  });

  describe('as long work', () => {
    const cancel = (id: string) =>
      publisher.run(`mutation { cancelJob(input: { id: "${id}" }) { id status } }`);

    it('is called off before a worker has it, and never taken', async () => {
      const id = await asked();
      expect((await cancel(id)).data.cancelJob).toMatchObject({ status: 'CANCELLED' });
      await worker.work();
      expect(await jobOf(id)).toMatchObject({ status: 'CANCELLED', startedAt: null, result: null });
      expect((await cancel(id)).code).toBe('ILLEGAL_TRANSITION');
    });

    it('is called off in the middle, and keeps nothing', async () => {
      const id = await asked(invented);
      let reads = 0;
      await worker.work((asSystem) => async (operation, action, act) => {
        if (operation === 'simulateDefinition' && (reads += 1) === 2) {
          expect((await jobOf(id)).status).toBe('RUNNING');
          expect((await cancel(id)).errors).toBeUndefined();
        }
        return asSystem(operation, action, act);
      });
      expect(reads).toBeGreaterThanOrEqual(2);
      const job = await jobOf(id);
      expect(job).toMatchObject({ status: 'CANCELLED', result: null, error: null });
      expect(job.endedAt).toBeTruthy();
    });

    /** A process that is gone writes nothing any more, not even that it failed. */
    const killed = (asSystem: JobTools['asSystem']): JobTools['asSystem'] => {
      let reads = 0;
      return (operation, action, act) => {
        if (operation === 'simulateDefinition') reads += 1;
        if (reads > 1) return Promise.reject(new Error('killed'));
        return asSystem(operation, action, act);
      };
    };

    it('is taken up again when its worker was killed', async () => {
      const id = await asked(invented);
      await worker.work(killed);
      expect(await jobOf(id)).toMatchObject({ status: 'RUNNING' });
      await takeUpJobs(worker.tools);
      expect(await jobOf(id)).toMatchObject({ status: 'RUNNING' });
      world.clock.set('2026-11-23T09:05:00Z');
      await takeUpJobs(worker.tools);
      expect(await jobOf(id)).toMatchObject({ status: 'QUEUED' });
      await worker.work();
      expect(await jobOf(id)).toMatchObject({ status: 'DONE', progress: 100 });
    });

    it('fails, and says why, when it has cost three workers', async () => {
      const id = await asked(invented);
      for (let minute = 10; minute < 25; minute += 5) {
        await worker.work(killed);
        world.clock.set(`2026-11-23T09:${minute}:00Z`);
        await takeUpJobs(worker.tools);
      }
      expect(await jobOf(id)).toMatchObject({ status: 'FAILED', error: 'WORKER_LOST', result: null });
    });

    it('is whose asked for it', async () => {
      const id = await asked();
      const other = await Publisher.start(world);
      expect((await other.run(JOB, { id })).code).toBe('NOT_FOUND');
      expect((await other.run(`mutation { cancelJob(input: { id: "${id}" }) { id } }`)).code).toBe(
        'NOT_FOUND',
      );
    });
  });
});
