/** A month of a hospital's log, or a fifth of one: as large as it is, the worker's memory stays small. */
import { createReadStream } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { testFolder } from '../support/files.js';
import { testLogKeys } from '../support/log-keys.js';
import { region, type Region } from '../support/region.js';
import { SigningPlace, UNSEALED, until } from '../support/sealed.js';
import { TestWorker } from '../support/worker.js';
import { World } from '../support/world.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { verifyProofFile } from '../../api/src/seal/proof-reader.js';
import { connectAs, readPublicKeys } from '../../api/src/seal/sealed-log.js';
import { Sealer } from '../../api/src/seal/sealer.js';

const ENTRIES = 200_000;
const CEILING = 60 * 1_048_576;

/** Looks of one of the staff, as long as real ones. */
const LOOKS = `
  insert into audit.entry (id, at, entry, mac, person_id, grant_id, role, root_id, request_id, operation, action, purpose, resource_type, decision, subject_ids, resource_ids)
  select id, at, format('{"action":"READ","at":"%s","client":"test","decision":"PERMIT","grant":"%s","id":"%s","objects":[null],"operation":"Overview","person":"%s","purpose":"CARE","relation":"SERVES","request":"%s","role":"CASE_WORKER","root":"%s","subjects":[null],"type":"Pathway","v":1}',
           to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), $2::uuid, id, $1::uuid, id, $3::uuid),
         '', $1, $2, 'CASE_WORKER', $3, id::text, 'Overview', 'READ', 'CARE', 'Pathway', 'PERMIT', array[null::uuid], array[null::uuid]
    from (select encode(substring(uuid_send(uuidv7()) from 1 for 14) || '\\x0000', 'hex')::uuid as id, clock_timestamp() as at
            from generate_series(1, ${ENTRIES / 10})) x`;

describe('A large export', () => {
  let world: World;
  let worker: TestWorker;
  let place: SigningPlace;
  let r: Region;

  beforeAll(async () => {
    world = await World.start();
    worker = await TestWorker.start(world);
    place = new SigningPlace(world);
    r = await region(world);
    for (let n = 0; n < 10; n += 1)
      await world.db.sql(LOOKS, [r.caseWorker.personId, r.caseWorker.grantId, r.municipality]);
    const sealer = new Sealer(
      () => connectAs(world.db.url, 'samlop_worker'),
      testLogKeys,
      createLogger('silent'),
    );
    sealer.start();
    for (let sealed = false; !sealed;)
      await until(async () => (await world.db.sql(`${UNSEALED} limit 1`)).length === 0).then(
        () => (sealed = true),
        () => undefined,
      );
    await sealer.stop();
    await place.sign();
    await world.db.sql('analyze');
  });
  afterAll(async () => {
    await worker.stop();
    await world.stop();
  });

  /** The most that was held beside what was held before. */
  async function growth(act: () => Promise<void>): Promise<number> {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = (): number => {
      collect();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    };
    const before = used();
    let most = before;
    const looking = setInterval(() => (most = Math.max(most, used())), 3_000);
    await act().finally(() => clearInterval(looking));
    return most - before;
  }

  it.each(['JSON_LINES', 'CSV', 'FHIR'])('of %s is made in bounded memory, and whole', async (format) => {
    const input = { format, filter: { resourceType: ['Pathway'] } };
    const asked = Date.now();
    const answer = await world
      .api(r.auditor)
      .run('mutation($input: ExportAccessLogInput!) { exportAccessLog(input: $input) { id } }', { input });
    const answered = Date.now() - asked;
    const { id } = answer.data.exportAccessLog;
    const began = Date.now();
    const grown = await growth(() => worker.work());
    const { data } = await world
      .api(r.auditor)
      .run(`{ logExport(id: "${id}") { count work { status error } file { id size } } }`);
    const { count, work, file } = data.logExport;
    expect([work, count]).toEqual([{ status: 'DONE', error: null }, ENTRIES]);
    const seconds = (Date.now() - began) / 1000;
    process.stdout.write(
      `${format}: asked for in ${answered} ms, ${Math.round(count / seconds)} entries a second, ${Math.round(file.size / count)} bytes each, ${Math.round(grown / 1_048_576)} MiB at most beside a file of ${Math.round(file.size / 1_048_576)}\n`,
    );
    expect(grown).toBeLessThan(CEILING);
    if (format !== 'JSON_LINES') return;
    const lines = createInterface({ input: createReadStream(join(testFolder(), 'files', file.id)) });
    const verdict = await verifyProofFile(lines, readPublicKeys(place.publicKeysFile));
    expect(verdict).toMatchObject({ ok: true, rows: ENTRIES });
  });
});
