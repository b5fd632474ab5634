import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { securityHeaders } from './headers.js';

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
  router.use(
    securityHeaders({
      defaultSrc: ["'self'"],
      connectSrc: ["'self'", issuer],
      frameSrc: ["'self'", issuer],
      // The components write their styles into the page as they are drawn.
      styleSrc: ["'self'", "'unsafe-inline'"],
      scriptSrcAttr: ["'none'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      frameAncestors: ["'self'"],
      formAction: ["'self'"],
    }),
  );
  router.get('/console.json', (_req, res) => {
    res.set('Cache-Control', 'no-cache');
    res.json({ issuer: oidc.issuer, clientId: oidc.consoleClient ?? 'samlop-console', demo });
  });
  router.use(express.static(folder, { index: 'index.html', maxAge: '1h', redirect: false }));
  router.get(/^\/(?!graphql|health|idp|\.well-known|files)[^.]*$/, (req, res, next) => {
    if (!req.accepts('html') || !existsSync(join(folder, 'index.html'))) return next();
    res.sendFile(join(folder, 'index.html'));
  });
  return router;
}
