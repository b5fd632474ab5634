import express from 'express';

/** How the signer is, for those who run it. */
export interface SignerHealth {
  /** Whether it looked lately, and was allowed to sign what there was. */
  ready: boolean;
  size: number;
  signedAt: string | null;
  /** Why it signs no more; null: it does. */
  refuses: string | null;
}

export function signerHealthApp(health: () => SignerHealth): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.get('/health/live', (_req, res) => void res.json({ status: 'ok' }));
  app.get('/health/ready', (_req, res) => {
    const answer = health();
    res.status(answer.ready ? 200 : 503).json(answer);
  });
  app.use((_req, res) => void res.status(404).json({ status: 'not found' }));
  return app;
}
