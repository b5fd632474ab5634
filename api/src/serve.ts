import { readLogKeys } from './audit/keys.js';
import { createApp, type App, type AppDependencies } from './app.js';
import type { Config } from './platform/config.js';
import { hardenServer } from './edge/server.js';
import { checkDatabase } from './platform/database.js';
import { DatabaseClock } from './platform/database-clock.js';
import { FileFolder } from './platform/file-folder.js';
import { listen } from './platform/listen.js';
import { createLogger } from './platform/logger.js';
import { stopOnSignal } from './platform/process.js';
import { apiMetrics } from './running/api-metrics.js';
import { InstallationMetrics } from './running/installation-metrics.js';
import { openTracing } from './running/tracing.js';
import { forOperators, openToOperators } from './running/operators.js';
import { StartError } from './platform/start-error.js';

/** Connects, listens, and on a signal finishes what is under way before it closes. */
export async function serve(
  config: Config,
  demo: Pick<AppDependencies, 'demoIdp' | 'keys'> = {},
): Promise<void> {
  const { databaseUrl, port, host } = config;
  if (!databaseUrl) throw new StartError('DATABASE_URL is not set: it must be the address of a PostgreSQL.');
  const logger = createLogger(config.logLevel);
  await checkDatabase(databaseUrl);
  const clock = await DatabaseClock.start(databaseUrl, logger);
  const metrics = config.metrics.port
    ? new InstallationMetrics({ url: databaseUrl, role: 'samlop_app' }, logger)
    : null;
  const observer = metrics ? apiMetrics(metrics.registry, () => app.inside()) : undefined;
  const tracing = config.tracesUrl ? await openTracing(config.tracesUrl, 'samlop-api', logger) : undefined;
  const logKeys = readLogKeys(config.logKeysFile);
  const app: App = await createApp({
    config,
    logger,
    databaseUrl,
    logKeys,
    clock,
    observer,
    tracing,
    ...(config.filesFolder ? { files: new FileFolder(config.filesFolder) } : {}),
    ...demo,
  });
  // A port that is taken stops the start: an installation that nobody can look into is not one that runs.
  const operators = await openToOperators(forOperators(app.health, metrics), config.metrics, 'METRICS_PORT');
  const listening = await listen(app.handler, port, host);
  hardenServer(listening.server).on('upgrade', app.upgrade);
  logger.info({ port }, 'listening');
  stopOnSignal(async (signal) => {
    logger.info({ signal }, 'stopping');
    // Sockets first: a server waits for what it upgraded.
    await app.closeSockets();
    await listening.close();
    await operators?.close();
    await metrics?.close();
    await app.close();
    await clock.stop();
    await tracing?.close();
  });
}
