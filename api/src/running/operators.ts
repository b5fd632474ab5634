import express from 'express';
import type { HealthCheck } from './health.js';
import type { InstallationMetrics } from './installation-metrics.js';
import type { Config } from '../platform/config.js';
import { listen, type Listening } from '../platform/listen.js';

/**
 * What operators are told, on a port of its own: it asks for no token, so that it works when logging in does not, and
 * must be reached from nowhere else (METRICS_HOST).
 */
export function forOperators(
  health: HealthCheck,
  metrics: InstallationMetrics | null = null,
): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.use((_req, res, next) => {
    res.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    next();
  });
  app.get('/health/live', (_req, res) => void res.json({ status: 'ok' }));
  app.get('/health/ready', async (_req, res) => {
    const answer = await health.check();
    res.status(answer.ready ? 200 : 503).json(answer);
  });
  if (metrics) {
    app.get('/metrics', async (_req, res) => {
      res.type(metrics.registry.contentType).send(await metrics.text());
    });
  }
  app.use((_req, res) => void res.status(404).json({ status: 'not found' }));
  return app;
}

/** Listens where the setting says; null where it says nothing. */
export async function openToOperators(
  app: express.Express,
  { host, port, workerPort }: Config['metrics'],
  setting: 'METRICS_PORT' | 'WORKER_METRICS_PORT',
): Promise<Listening | null> {
  const at = setting === 'METRICS_PORT' ? port : workerPort;
  return at ? listen(app, at, host, { port: setting, host: 'METRICS_HOST' }) : null;
}
