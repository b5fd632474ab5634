import { EventEmitter } from 'node:events';
import { run, type WorkerEvents } from 'graphile-worker';
import { readLogKeys } from './audit/keys.js';
import { LogWriter } from './audit/log-writer.js';
import { heldGrant } from './authn/grant-holder.js';
import { entities, features, policies } from './features.js';
import { readConfig } from './platform/config.js';
import { checkDatabase } from './platform/database.js';
import { DatabaseClock } from './platform/database-clock.js';
import { FileFolder } from './platform/file-folder.js';
import { keepWorking } from './platform/keep-working.js';
import type { JobTools } from './platform/feature.js';
import { createLogger } from './platform/logger.js';
import { openMailOffice } from './platform/mailer.js';
import { connect } from './platform/orm.js';
import { runMain, stopOnSignal } from './platform/process.js';
import { QueuePool } from './platform/queue-pool.js';
import { StartError } from './platform/start-error.js';
import { workerLogger } from './platform/worker-logger.js';
import { taskListOf } from './running/around-job.js';
import { HealthCheck } from './running/health.js';
import { Heartbeat } from './running/heartbeat.js';
import { InstallationMetrics } from './running/installation-metrics.js';
import { forOperators, openToOperators } from './running/operators.js';
import { openTracing } from './running/tracing.js';
import { workerMetrics } from './running/worker-metrics.js';
import { connectAs, SealedLog } from './seal/sealed-log.js';
import { Sealer } from './seal/sealer.js';
import { useMetadata } from './read/model.js';
import { grantWorks, systemWorks } from './write/system.js';
import { Writer } from './write/writer.js';

await runMain(async () => {
  const { databaseUrl, filesFolder, logKeysFile, logLevel, logSeal, mail, mode, metrics, tracesUrl } =
    readConfig();
  if (!databaseUrl) throw new StartError('DATABASE_URL is not set: it must be the address of a PostgreSQL.');
  const logger = createLogger(logLevel);
  await checkDatabase(databaseUrl);
  const orm = await connect({ url: databaseUrl, entities, role: 'samlop_worker', pool: 4 });
  useMetadata(orm.getMetadata());
  const office = openMailOffice(mail, mode);
  if (!office.carrier && !office.demo) logger.warn('SMTP_URL is not set: mail stays in the outbox');
  const clock = await DatabaseClock.start(databaseUrl, logger);
  const logKeys = readLogKeys(logKeysFile);
  const writer = new Writer(orm, new LogWriter(logKeys));
  const sealedLog = new SealedLog({ databaseUrl, keys: logKeys.all, ...logSeal });
  const jobs = features.flatMap((feature) => Object.entries(feature.jobs ?? {}));
  const installation = metrics.workerPort
    ? new InstallationMetrics(
        { url: databaseUrl, role: 'samlop_worker' },
        logger,
        features.flatMap((feature) => feature.gauges ?? []),
      )
    : null;
  const tracing = tracesUrl ? await openTracing(tracesUrl, 'samlop-worker', logger) : undefined;
  const seen = installation ? workerMetrics(installation.registry) : undefined;
  const options = '-c role=samlop_worker -c TimeZone=UTC';
  const pgPool = new QueuePool({ connectionString: databaseUrl, max: 6, options });
  pgPool.on('error', (err) => logger.warn({ err }, 'database connection lost'));
  // Lost while a job has it: the job's own failure tells.
  pgPool.on('connect', (client) => client.on('error', () => undefined));
  const tools: JobTools = {
    logger,
    asSystem: systemWorks(writer, clock, logger),
    onBehalf: {
      asGrant: grantWorks(writer, { clock, logger, policies, held: heldGrant }),
      ask: async <R>(sql: string, values: readonly unknown[]) =>
        (await pgPool.query(sql, [...values])).rows as R[],
    },
    ...(filesFolder ? { files: new FileFolder(filesFolder) } : {}),
    mail: office,
    sealedLog,
  };
  const taskList = taskListOf(jobs, tools, { seen, tracing });
  const operators = await openToOperators(
    forOperators(new HealthCheck(pgPool), installation),
    metrics,
    'WORKER_METRICS_PORT',
  );
  const heartbeat = new Heartbeat(pgPool, logger);
  await heartbeat.start();
  const sealer = new Sealer(() => connectAs(databaseUrl, 'samlop_worker'), logKeys, logger);
  sealer.start();
  const begin = async () => {
    const events: WorkerEvents = new EventEmitter();
    events.once('pool:create', ({ workerPool }) => void heartbeat.takesJobsAs(workerPool.id));
    const runner = await run({
      pgPool,
      events,
      taskList,
      crontab: features.flatMap((feature) => feature.crontab ?? []).join('\n'),
      concurrency: 4,
      noHandleSignals: true,
      logger: workerLogger(logger),
      // What became of a job is told by a step of its own: one that fails ends the runner, not the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
    try {
      for (const job of features.flatMap((feature) => feature.atStart ?? []))
        await runner.addJob(job, {}, { jobKey: `${job} at start` });
    } catch (error) {
      await runner.stop();
      throw error;
    }
    return runner;
  };
  const work = await keepWorking(begin, logger);
  logger.info({ count: Object.keys(taskList).length }, 'working');
  stopOnSignal(async (signal) => {
    logger.info({ signal }, 'stopping');
    await work.stop();
    await sealer.stop();
    await heartbeat.stop();
    await operators?.close();
    await installation?.close();
    await tracing?.close();
    await pgPool.end();
    await orm.close();
    await clock.stop();
  });
});
