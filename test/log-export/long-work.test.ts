import { mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchedFile } from '../support/files.js';
import { region, type Region } from '../support/region.js';
import { SigningPlace } from '../support/sealed.js';
import { TestWorker } from '../support/worker.js';
import { World, type Actor } from '../support/world.js';
import { deleteExpiredFiles } from '../../api/src/file/file.jobs.js';
import { takeUpJobs } from '../../api/src/job/job.jobs.js';
import { FileFolder } from '../../api/src/platform/file-folder.js';
import type { JobTools } from '../../api/src/platform/feature.js';

const STATE = `id count createdBy { name } file { id size } work { id status progress error allowed }`;

/** A folder on a disk that says it has less room than it has. */
class Nearly extends FileFolder {
  constructor(
    path: string,
    public free: number,
  ) {
    super(path);
  }
  override room(): Promise<number> {
    return Promise.resolve(this.free);
  }
}

/** A disk that is full, and does not say so before it is written to. */
class Full extends FileFolder {
  protected override place(id: string): string {
    const place = super.place(id);
    try {
      symlinkSync('/dev/full', place);
    } catch {
      // It is there from the last time.
    }
    return place;
  }
}

type Behalf = NonNullable<JobTools['onBehalf']>;

describe('An export of the log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samlop-export-'));
  const files = new Nearly(join(folder, 'files'), Number.MAX_SAFE_INTEGER);
  let world: World;
  let worker: TestWorker;
  let r: Region;
  let colleague: Actor;

  beforeAll(async () => {
    world = await World.start(undefined, { files });
    worker = await TestWorker.start(world);
    r = await region(world);
    colleague = await world.staff('AUDITOR', r.municipality, 'Kollega Krikkand');
    // Looks of the caseworker's, as many as make three pages.
    await world.db.sql(
      `insert into audit.entry (id, at, entry, mac, person_id, root_id, request_id, operation, action, purpose, resource_type, decision, subject_ids, resource_ids)
       select id, at, '{}', '', $1, $2, 'r', 'x', 'READ', 'CARE', 'Pathway', 'PERMIT', array[null::uuid], array[null::uuid]
         from (select encode(substring(uuid_send(uuidv7()) from 1 for 14) || '\\x0000', 'hex')::uuid as id,
                      clock_timestamp() as at from generate_series(1, 1100)) x`,
      [r.caseWorker.personId, r.municipality],
    );
    await new SigningPlace(world).sealAndSign();
  });
  beforeEach(() => {
    world.clock.set('2026-11-23T09:00:00Z');
    files.free = Number.MAX_SAFE_INTEGER;
  });
  afterAll(async () => {
    await worker.stop();
    await world.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (format = 'CSV', as = r.auditor, at = world) =>
    at
      .api(as)
      .run(`mutation($input: ExportAccessLogInput!) { exportAccessLog(input: $input) { ${STATE} } }`, {
        input: { format, filter: { resourceType: ['Pathway'] } },
      });
  const asked = async (format?: string, as?: Actor): Promise<{ id: string; work: { id: string } }> => {
    const { data, errors } = await ask(format, as);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.exportAccessLog;
  };
  const stateOf = async (id: string, as = r.auditor) =>
    (await world.api(as).run(`{ logExport(id: "${id}") { ${STATE} } }`)).data?.logExport;
  const cancel = (id: string, as: Actor) =>
    world.api(as).run(`mutation { cancelJob(input: { id: "${id}" }) { status } }`);
  const lying = () => readdirSync(join(folder, 'files'));
  /** Something happens when the worker reads for the asker the so-manieth time. */
  const before = (n: number, act: () => Promise<unknown>): Partial<JobTools> => {
    let reads = 0;
    const asGrant: Behalf['asGrant'] = async (...given) => {
      if ((reads += 1) === n) await act();
      return (worker.tools.onBehalf as Behalf).asGrant(...given);
    };
    return { onBehalf: { ...(worker.tools.onBehalf as Behalf), asGrant } };
  };
  const work = (more: Partial<JobTools> = {}) => worker.work((asSystem) => asSystem, more);

  it('is asked for at once and made by a worker, page by page, for whoever asked', async () => {
    const { id } = await asked();
    expect(await stateOf(id)).toMatchObject({
      ...{ file: null, count: null, createdBy: { name: 'Innsiktsfull Isbre' } },
      work: { status: 'QUEUED', progress: 0, allowed: ['CANCEL'] },
    });
    await work();
    const { count, file, work: job } = await stateOf(id);
    expect(job).toMatchObject({ status: 'DONE', progress: 100, allowed: [] });
    expect(count).toBe(1100);
    const { body } = await fetchedFile(world, file.id, r.auditor);
    expect((body as Buffer).toString().trimEnd().split('\r\n')).toHaveLength(1101);
    expect(lying()).toEqual([file.id]);
  });

  it('is called off by who asked or by another auditor of the organisation, and leaves nothing', async () => {
    const there = lying();
    const mine = await asked();
    expect((await cancel(mine.work.id, r.auditor)).data.cancelJob.status).toBe('CANCELLED');
    await work();
    expect(await stateOf(mine.id)).toMatchObject({ file: null, work: { status: 'CANCELLED' } });
    const { id, work: job } = await asked();
    const list = await world.api(colleague).run(`{ logExports(first: 1) { nodes { ${STATE} } } }`);
    expect(list.data.logExports.nodes).toMatchObject([{ id, work: { allowed: ['CANCEL'] } }]);
    // The file is written, and not yet offered.
    const called = before(7, async () => {
      expect(lying().length).toBe(there.length + 1);
      expect((await cancel(job.id, colleague)).errors).toBeUndefined();
    });
    await work(called);
    expect(await stateOf(id)).toMatchObject({ count: null, file: null, work: { status: 'CANCELLED' } });
    expect(lying()).toEqual(there);
    const elsewhere = await world.staff('AUDITOR', r.trust);
    const other = await asked();
    expect((await cancel(other.work.id, elsewhere)).code).toBe('NOT_FOUND');
    expect((await cancel(other.work.id, r.caseWorker)).code).toBe('NOT_FOUND');
    await cancel(other.work.id, r.auditor);
  });

  it('ends where whoever asked loses the right before it is done', async () => {
    const there = lying();
    const leaving = await world.staff('AUDITOR', r.municipality);
    const { id } = await asked('CSV', leaving);
    await work(
      before(6, () =>
        world.db.sql('update role_grant set valid_to = $2 where id = $1', [
          leaving.grantId,
          '2026-11-23T08:59:00Z',
        ]),
      ),
    );
    expect(await stateOf(id, colleague)).toMatchObject({
      file: null,
      work: { status: 'FAILED', error: 'RIGHT_LOST' },
    });
    expect(lying()).toEqual(there);
  });

  it('is taken up again when its worker was killed, and what that one had begun is swept away', async () => {
    const there = lying();
    const { id } = await asked();
    let dead = false;
    const killed = <A extends unknown[], T>(act: (...given: A) => Promise<T>) =>
      ((...given: A) => (dead ? Promise.reject(new Error('killed')) : act(...given))) as typeof act;
    const dying = before(6, () => {
      dead = true;
      return Promise.reject(new Error('killed'));
    });
    // A process that is gone tidies nothing up, either.
    class Left extends Nearly {
      override remove(): Promise<void> {
        return Promise.resolve();
      }
    }
    await worker.work((asSystem) => killed(asSystem) as typeof asSystem, {
      ...dying,
      files: new Left(join(folder, 'files'), files.free),
    });
    expect(await stateOf(id)).toMatchObject({ file: null, work: { status: 'RUNNING' } });
    world.clock.set('2026-11-23T09:05:00Z');
    await takeUpJobs(worker.tools);
    await work();
    const { file, work: job } = await stateOf(id);
    expect(job).toMatchObject({ status: 'DONE' });
    const [begun, ...more] = lying().filter((name) => ![...there, file.id].includes(name));
    expect([begun, more]).toEqual([expect.any(String), []]);
    await deleteExpiredFiles(worker.tools);
    expect(lying()).toContain(begun);
    const long = new Date(Date.now() - 2 * 3_600_000);
    for (const name of lying()) utimesSync(join(folder, 'files', name), long, long);
    await deleteExpiredFiles(worker.tools);
    expect(lying().sort()).toEqual([...there, file.id].sort());
  });

  it('larger than the disk is refused before anything is written, in the order of size', async () => {
    files.free = 20_000;
    const { errors, data } = await ask();
    expect(data.exportAccessLog).toBeNull();
    expect(errors?.[0]?.extensions.fields).toEqual([
      {
        ...{ path: 'filter', rule: 'NO_ROOM' },
        message: expect.stringMatching(
          /^gir en fil på omtrent \d00 kB, og det er plass til omtrent 20 kB\. /,
        ),
      },
    ]);
    files.free = Number.MAX_SAFE_INTEGER;
    const there = lying();
    const { id } = await asked();
    // Others have filled it meanwhile.
    files.free = 20_000;
    await work();
    expect(await stateOf(id)).toMatchObject({ work: { status: 'FAILED', error: 'NO_ROOM' } });
    expect(lying()).toEqual(there);
  });

  it('that fills the disk in the middle fails with that, is gone, and leaves the log whole', async () => {
    const full = new Full(join(folder, 'full'));
    for (const format of ['CSV', 'JSON_LINES']) {
      const { id } = await asked(format);
      await work({ files: full });
      expect(await stateOf(id)).toMatchObject({ file: null, work: { status: 'FAILED', error: 'NO_ROOM' } });
    }
    expect(readdirSync(join(folder, 'full'))).toEqual([]);
    expect(
      (await world.api(r.auditor).run('{ accessLog(first: 1) { nodes { id } } }')).errors,
    ).toBeUndefined();
  });

  it('is not to be had where there is nowhere to keep it, nor when its file is gone', async () => {
    const { id } = await asked();
    await work();
    const { file } = await stateOf(id);
    await files.remove(file.id);
    expect((await fetchedFile(world, file.id, r.auditor)).status).toBe(404);
    expect((await fetchedFile(world, randomUUID(), r.auditor)).status).toBe(404);
    const bare = await World.start(undefined, { files: undefined, db: world.db });
    expect((await ask('CSV', r.auditor, bare)).errors?.[0]).toMatchObject({
      message: expect.stringContaining('FILES_FOLDER'),
      extensions: { code: 'CONFLICT' },
    });
    await bare.app.close();
  });
});
