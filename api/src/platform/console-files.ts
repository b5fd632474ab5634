import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';

/** The folder that holds package.json, from the sources and from dist alike. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

/** The console's files; an address of its own that is no file gives the page, whose router knows it. */
export function consoleFiles(
  oidc: { issuer: string; consoleClient?: string },
  demo = false,
  folder = join(projectRoot(), 'dist', 'console'),
): express.Router {
  const router = express.Router();
  // The page logs in at the issuer, also silently, in a frame.
  const issuer = new URL(oidc.issuer).origin;
  router.use((_req, res, next) => {
    res.set({
      'Content-Security-Policy':
        "default-src 'self'; connect-src 'self' ISSUER; frame-src 'self' ISSUER; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'; form-action 'self'".replaceAll(
          'ISSUER',
          issuer,
        ),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
    next();
  });
  router.get('/console.json', (_req, res) => {
    res.set('Cache-Control', 'no-cache');
    res.json({ issuer: oidc.issuer, clientId: oidc.consoleClient ?? 'samlop-console', demo });
  });
  router.use(express.static(folder, { index: 'index.html', maxAge: '1h' }));
  router.get(/^\/(?!graphql|health|idp|\.well-known|files)[^.]*$/, (req, res, next) => {
    if (!req.accepts('html') || !existsSync(join(folder, 'index.html'))) return next();
    res.sendFile(join(folder, 'index.html'));
  });
  return router;
}
