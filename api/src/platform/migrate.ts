import { Migrator, type Migration } from '@mikro-orm/migrations';
import { MikroORM, type IMigrator } from '@mikro-orm/core';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { BEYOND, EFFECTS, LOG_READER, READERS as readers, SIGNER } from '../authz/database-role.js';
import { Role } from '../authz/roles.js';
import { isBusy, patiently } from './lock-patience.js';
import { ormOptions } from './orm.js';
import { applyRowPolicies } from './row-policies.js';
import { M0001Organisation } from '../../migrations/m0001-organisation.js';
import { M0002Patient } from '../../migrations/m0002-patient.js';
import { M0003ReferralPathway } from '../../migrations/m0003-referral-pathway.js';
import { M0004Coordination } from '../../migrations/m0004-coordination.js';
import { M0005AccessLog } from '../../migrations/m0005-access-log.js';
import { M0006Rights } from '../../migrations/m0006-rights.js';
import { M0007Registration } from '../../migrations/m0007-registration.js';
import { M0008Reach } from '../../migrations/m0008-reach.js';
import { M0009PathwayLife } from '../../migrations/m0009-pathway-life.js';
import { M0010StaysTasksPlans } from '../../migrations/m0010-stays-tasks-plans.js';
import { M0011Definitions } from '../../migrations/m0011-definitions.js';
import { M0012Clock } from '../../migrations/m0012-clock.js';
import { M0013Reminders } from '../../migrations/m0013-reminders.js';
import { M0014Statistics } from '../../migrations/m0014-statistics.js';
import { M0015Visit } from '../../migrations/m0015-visit.js';
import { M0016Codes } from '../../migrations/m0016-codes.js';
import { M0017Settings } from '../../migrations/m0017-settings.js';
import { M0018Sharing } from '../../migrations/m0018-sharing.js';
import { M0019Emergency } from '../../migrations/m0019-emergency.js';
import { M0020Changes } from '../../migrations/m0020-changes.js';
import { M0021RowPolicies } from '../../migrations/m0021-row-policies.js';
import { M0023RateLimits } from '../../migrations/m0023-rate-limits.js';
import { M0024Running } from '../../migrations/m0024-running.js';
import { M0027Pages } from '../../migrations/m0027-pages.js';
import { M0028SealedLog } from '../../migrations/m0028-sealed-log.js';
import { M0029Seal } from '../../migrations/m0029-seal.js';
import { M0030Findings } from '../../migrations/m0030-findings.js';
import { M0031Auditors } from '../../migrations/m0031-auditors.js';
import { M0032AccessQuestions } from '../../migrations/m0032-access-questions.js';
import { M0033KeepingTheLog } from '../../migrations/m0033-keeping-the-log.js';
import { M0034Workers } from '../../migrations/m0034-workers.js';
import { M0035LogKeptShort } from '../../migrations/m0035-log-kept-short.js';
import { M0036LongExports } from '../../migrations/m0036-long-exports.js';
import { M0038LaterExplanations } from '../../migrations/m0038-later-explanations.js';
import { M0039WideReach } from '../../migrations/m0039-wide-reach.js';
import { M0040Plans } from '../../migrations/m0040-plans.js';
import { M0041NobodyBetweenChairs } from '../../migrations/m0041-nobody-between-chairs.js';
import { M0042Meetings } from '../../migrations/m0042-meetings.js';
import { M0043Threads } from '../../migrations/m0043-threads.js';
import { M0050PlanArchives } from '../../migrations/m0050-plan-archives.js';
import { M0051SavedViews } from '../../migrations/m0051-saved-views.js';
import { M0052CallersSaidOnce } from '../../migrations/m0052-callers-said-once.js';
import { M0045Letters } from '../../migrations/m0045-letters.js';
import { M0044AudienceOrder } from '../../migrations/m0044-audience-order.js';
import { M0047Handbook } from '../../migrations/m0047-handbook.js';
import { M0047Training } from '../../migrations/m0047-training.js';
import { M0048DecidedMeasures } from '../../migrations/m0048-decided-measures.js';
import { M0048ThreadSubjects } from '../../migrations/m0048-thread-subjects.js';
import { M0049Drafts } from '../../migrations/m0049-drafts.js';

export interface MigrationEntry {
  name: string;
  class: new (...given: ConstructorParameters<typeof Migration>) => Migration;
}

/** In the order in which they are made. */
export const migrations: MigrationEntry[] = [
  M0001Organisation,
  M0002Patient,
  M0003ReferralPathway,
  M0004Coordination,
  M0005AccessLog,
  M0006Rights,
  M0007Registration,
  M0008Reach,
  M0009PathwayLife,
  M0010StaysTasksPlans,
  M0011Definitions,
  M0012Clock,
  M0013Reminders,
  M0014Statistics,
  M0015Visit,
  M0016Codes,
  M0017Settings,
  M0018Sharing,
  M0019Emergency,
  M0020Changes,
  M0021RowPolicies,
  M0023RateLimits,
  M0024Running,
  M0027Pages,
  M0028SealedLog,
  M0029Seal,
  M0030Findings,
  M0031Auditors,
  M0032AccessQuestions,
  M0033KeepingTheLog,
  M0034Workers,
  M0035LogKeptShort,
  M0036LongExports,
  M0038LaterExplanations,
  M0039WideReach,
  M0040Plans,
  M0041NobodyBetweenChairs,
  M0042Meetings,
  M0043Threads,
  M0044AudienceOrder,
  M0045Letters,
  M0047Handbook,
  M0047Training,
  M0048DecidedMeasures,
  M0048ThreadSubjects,
  M0049Drafts,
  M0050PlanArchives,
  M0051SavedViews,
  M0052CallersSaidOnce,
].map((migration) => ({ name: migration.name, class: migration }));

/** Their names, in order. */
export const MIGRATIONS = migrations.map(({ name }) => name);

const READERS = readers.map(({ name }) => name);
const AUDITORS = readers.filter(({ role }) => role === Role.AUDITOR).map(({ name }) => name);
const ROLES = [
  ...['samlop_owner', 'samlop_app', 'samlop_worker', 'samlop_auditor'],
  ...['samlop_lookup', 'samlop_log', 'samlop_reader', EFFECTS, BEYOND, SIGNER],
  ...READERS,
];
/** What a role is besides: every reader reads the same tables, and effects write what the app may. */
const MEMBERS = [...READERS.map((name) => ['samlop_reader', name]), ['samlop_app', EFFECTS]];

/**
 * Brings a database to the newest schema: roles first (they belong to the whole cluster), then the migrations as
 * the owner's role, which nobody logs in as. May be run again; needs a login that may create roles.
 */
export async function migrate(
  ownerUrl: string,
  log: (line: string) => void = () => undefined,
): Promise<void> {
  await prepare(ownerUrl);
  await patiently(() => withMigrator(ownerUrl, (migrator) => up(migrator, log)), log);
  if (await patiently(() => applyRowPolicies(ownerUrl), log)) log('applied schema/row-policies.sql');
  await jobs(ownerUrl);
}

/** Each is said when it is made, so that of one that fails it is known what stands before it. */
async function up(migrator: IMigrator, log: (line: string) => void): Promise<void> {
  let begun: string | undefined;
  migrator.on('migrating', ({ name }) => void (begun = name));
  migrator.on('migrated', ({ name }) => log(`migrated ${name}`));
  try {
    await migrator.up();
  } catch (error) {
    if (begun && !isBusy(error)) log(`${begun} failed; what was migrated before it stands`);
    throw error;
  }
}

/** Exactly these migrations in an empty database, for rows that are as old; `migrate` brings it up to date after that. */
export async function migrateTo(ownerUrl: string, names: readonly string[]): Promise<void> {
  await prepare(ownerUrl);
  await withMigrator(ownerUrl, (migrator) => migrator.up({ migrations: [...names] }));
  await jobs(ownerUrl);
}

/** The migrations as the owner's role; for `down`, whoever asks answers for what it drops. */
export async function withMigrator<T>(
  ownerUrl: string,
  act: (migrator: IMigrator) => Promise<T>,
  migrationsList: MigrationEntry[] = migrations,
): Promise<T> {
  const options = {
    ...ormOptions({ url: ownerUrl, entities: [], role: 'samlop_owner', pool: 2 }),
    extensions: [Migrator],
    // What was migrated is said once, by the caller.
    logger: () => undefined,
    // Each by itself: what one has locked is free before the next begins.
    migrations: { migrationsList, tableName: 'migration', snapshot: false, allOrNothing: false },
    discovery: { warnWhenNoEntities: false },
  };
  const orm = await MikroORM.init(options);
  try {
    return await act(orm.migrator);
  } finally {
    await orm.close();
  }
}

async function prepare(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // Two installations on one cluster may start at once.
    await client.query(`select pg_advisory_lock(hashtext('samlop roles'))`);
    const { rows } = await client.query<{ rolname: string }>(
      'select rolname from pg_roles where rolname = any($1)',
      [ROLES],
    );
    for (const role of ROLES.filter((name) => !rows.some((row) => row.rolname === name))) {
      await client.query(`create role ${role} nologin`);
    }
    for (const [role = '', member = ''] of MEMBERS) await client.query(`grant ${role} to ${member}`);
    // Who logs in as the app may become each of its callers, and no more.
    const logins = await loginsOf(client, 'samlop_app');
    const callers = [...READERS, EFFECTS, BEYOND, LOG_READER].join(', ');
    for (const name of logins) await client.query(`grant ${callers} to ${name}`);
    // Who logs in as the worker carries out what auditors asked for, and then sees no more of the log than they do.
    const workers = await loginsOf(client, 'samlop_worker');
    for (const name of workers)
      await client.query(`grant ${[...AUDITORS, LOG_READER].join(', ')} to ${name}`);
    await client.query(`grant ${ROLES.join(', ')} to current_user`);
    await client.query('create extension if not exists btree_gist');
    const database = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
    await client.query(`grant create, temporary on database ${database.rows[0]?.name ?? ''} to samlop_owner`);
    await client.query('grant usage, create on schema public to samlop_owner');
    await client.query(`select pg_advisory_unlock(hashtext('samlop roles'))`);
  } finally {
    await client.end();
  }
}

async function loginsOf(client: pg.Client, role: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(m.rolname) as name from pg_auth_members x join pg_roles m on m.oid = x.member
      where x.roleid = $1::regrole and m.rolcanlogin and not m.rolsuper and m.rolname <> current_user`,
    [role],
  );
  return rows.map(({ name }) => name);
}

/** The job queue's own tables, owned by the owner and worked by the worker's role. */
async function jobs(ownerUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 1, options: '-c role=samlop_owner' });
  // A connection lost while idle is no failure of the migration.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool: pool });
    await pool.query(`
      grant usage on schema graphile_worker to samlop_worker, samlop_app;
      grant all on all tables in schema graphile_worker to samlop_worker;
      grant all on all sequences in schema graphile_worker to samlop_worker;
      grant execute on all functions in schema graphile_worker to samlop_worker;
      grant select, insert, update on graphile_worker._private_jobs, graphile_worker._private_job_queues,
        graphile_worker._private_tasks to samlop_app;
    `);
    // The queue's tables have row policies switched on and bring none: without these nobody but the owner has a queue.
    for (const table of ['jobs', 'job_queues', 'tasks', 'known_crontabs']) {
      await pool.query(`
        drop policy if exists samlop on graphile_worker._private_${table};
        create policy samlop on graphile_worker._private_${table} to samlop_worker, samlop_app using (true) with check (true);
      `);
    }
  } finally {
    await pool.end();
  }
}
