import pg from 'pg';
import { loadCases } from './cases.js';
import { loadPeople } from './people.js';
import { loadUnits } from './units.js';
import { loadRelations } from './relations.js';
import { sizeOf } from './size.js';
import { principalsOf, type Principals } from './principals.js';
import { KEEP_WIDE_REACH } from '../../api/src/relation/wide-reach.jobs.js';

/**
 * A synthetic region of any size, in a migrated database with reference data: the same rows for the same size and
 * day. For measuring only; it goes past the services, and past the triggers where it does their work at once.
 */
export async function loadRegion(
  databaseUrl: string,
  deadlines: number,
  log: (line: string) => void = () => undefined,
  today = new Date().toISOString().slice(0, 10),
): Promise<Principals> {
  const size = sizeOf(deadlines);
  const client = new pg.Client({
    connectionString: databaseUrl,
    options: '-c role=samlop_owner -c samlop.migrating=on -c work_mem=128MB',
  });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      `create function pg_temp.nid(kind text, n bigint) returns uuid language sql immutable
         return md5('samlop load ' || kind || ' ' || n)::uuid`,
    );
    await client.query(`select set_config('samlop.today', $1, true)`, [today]);
    await loadUnits(client, size);
    await loadPeople(client, size);
    await loadCases(client);
    log(`loaded ${size.patients} patients with ${size.deadlines} deadlines`);
    await loadRelations(client);
    log('loaded their relations');
    // Everybody has been looked at before: the log knows them.
    await client.query('insert into audit.subject (patient_id) select id from patient');
    // As the worker does each night.
    await client.query('set local role samlop_worker');
    await client.query(KEEP_WIDE_REACH, [new Date().toISOString()]);
    await client.query('commit');
    await client.query('vacuum analyze');
    return await principalsOf(client, size);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}
