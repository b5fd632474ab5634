import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { SharedPlan } from './shared-plan.js';
import { fetchedFile } from '../support/files.js';
import { readPaper } from '../support/paper.js';
import { region, type Region } from '../support/region.js';
import { ok } from '../support/started.js';
import { TestWorker } from '../support/worker.js';
import { World, type Actor } from '../support/world.js';

interface Archive {
  id: string;
  ready: boolean | null;
  entries: number | null;
  sha256: string | null;
  closedBy: { name: string };
  work: { status: string; kind: string } | null;
}

describe('The archive package of a plan', () => {
  let world: World;
  let worker: TestWorker;
  let r: Region;
  let plan: SharedPlan;

  beforeAll(async () => {
    world = await World.start();
    worker = await TestWorker.start(world);
    r = await region(world);
    plan = await SharedPlan.begin(world, r, { implementation: '=HYPERLINK("http://ond")' });
    await plan.goal(plan.at.patient, 'Jeg vil sove hele natta');
    await world.api(plan.at.patient).run(`{ plan(id: "${plan.id}") { text } }`);
    await plan.done('closePlan', r.municipalCoordinator, { reason: 'Målene er nådd' });
  });
  afterAll(async () => {
    await worker.stop();
    await world.stop();
  });

  const archives = async (actor: Actor, planId = plan.id): Promise<Archive[]> =>
    ok(
      await world
        .api(actor)
        .run(
          `{ planArchives(planId: "${planId}") { id ready entries sha256 closedBy { name } work { kind status } } }`,
        ),
    ).data.planArchives as Archive[];

  it('is made by a worker when the plan closes: the plan, its metadata and what the log says, and nobody is named there', async () => {
    const [asked] = await archives(r.municipalCoordinator);
    expect(asked).toMatchObject({
      ready: false,
      entries: null,
      work: { kind: 'ARCHIVE_PLAN', status: 'QUEUED' },
    });
    expect((await fetchedFile(world, asked?.id as string, r.municipalCoordinator)).status).toBe(404);
    await worker.work();
    const [made] = await archives(r.municipalCoordinator);
    expect(made).toMatchObject({
      ready: true,
      closedBy: { name: 'Klok Kornblomst' },
      work: { status: 'DONE' },
    });
    const answer = await fetchedFile(world, made?.id as string, r.municipalCoordinator);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/zip']);
    const bytes = answer.body as Buffer;
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(made?.sha256);
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual(['innsynslogg.csv', 'metadata.json', 'plan.pdf']);
    const paper = await readPaper(Buffer.from(files['plan.pdf'] as Uint8Array));
    expect(paper).toMatchObject({
      title: 'Individuell plan',
      conformance: '2A',
      tagged: true,
      embedded: true,
    });
    expect(paper.text).toContain('Grunn: Målene er nådd');
    expect(paper.text).toContain('Jeg vil sove hele natta');
    const metadata = JSON.parse(strFromU8(files['metadata.json'] as Uint8Array)) as Record<string, unknown>;
    expect(metadata).toMatchObject({
      ...{
        format: 'samlop-plan-archive/1',
        planId: plan.id,
        kind: 'INDIVIDUAL',
        closeReason: 'Målene er nådd',
      },
      ...{ logEntries: made?.entries, patient: { name: 'Sindig Bjørk' }, owner: 'Klok Kornblomst' },
    });
    for (const { name, sha256 } of metadata.files as { name: string; sha256: string }[])
      expect(
        createHash('sha256')
          .update(files[name] as Uint8Array)
          .digest('hex'),
      ).toBe(sha256);
    const log = strFromU8(files['innsynslogg.csv'] as Uint8Array);
    const rows = parse(log, { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(made?.entries as number);
    expect(rows.map(({ role, action }) => `${role} ${action}`)).toEqual(
      expect.arrayContaining(['PATIENT READ', 'COORDINATOR CLOSE']),
    );
    expect(log).not.toMatch(/Kornblomst|Sindig/);
  });

  it('is in the log when it is made and when it is fetched, with its hash', async () => {
    const [made] = await archives(plan.at.patient);
    const log = await world.log<{
      operation: string;
      resource_type: string;
      details: { sha256?: string } | null;
      resource_ids: string[];
    }>();
    const about = log.filter(
      ({ resource_type, resource_ids }) =>
        resource_type === 'PlanArchive' && resource_ids.includes(made?.id as string),
    );
    expect(about.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['closePlan', 'archivePlan', 'file']),
    );
    expect(about.find(({ operation }) => operation === 'archivePlan')?.details).toMatchObject({
      sha256: made?.sha256,
    });
  });

  it('is the patient’s and the closer’s alone, while they have to do with the patient, for thirty days', async () => {
    const [made] = await archives(plan.at.patient);
    const status = async (actor: Actor) => (await fetchedFile(world, made?.id as string, actor)).status;
    expect(await status(plan.at.patient)).toBe(200);
    for (const other of [r.sectionCoordinator, r.clinician, r.ke, r.auditor]) {
      expect(await status(other)).toBe(404);
    }
    expect(await archives(r.sectionCoordinator)).toEqual([]);
    world.clock.set('2026-12-24T09:00:00Z');
    expect(await status(plan.at.patient)).toBe(404);
    world.clock.set('2026-11-23T10:00:00Z');
    await world.db.sql(`update relation set valid_to = '2026-11-23T09:30:00Z' where subject_id = $1`, [
      r.municipalCoordinator.personId,
    ]);
    expect(await status(r.municipalCoordinator)).toBe(404);
  });

  it('names no patient in the work that makes it', async () => {
    const rows = await world.db.sql<{ text: string }>(
      `select j::text as text from job j where kind = 'ARCHIVE_PLAN'`,
    );
    for (const { text } of rows)
      expect(text).not.toMatch(new RegExp(`Sindig|${plan.at.patient.patientId}|natta`));
    expect(await world.db.sql('select facts from plan_archive')).toEqual([{ facts: null }]);
  });
});
