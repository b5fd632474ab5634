import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { securityHeaders } from '../platform/headers.js';

const nonces = new WeakMap<ServerResponse, string>();

/** Nothing is fetched and nothing runs but what the page itself carries. */
const ofPages = securityHeaders(
  {
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    scriptSrc: [(_req, res) => `'nonce-${nonces.get(res)}'`],
    formAction: ["'self'", 'http://localhost:*', 'http://127.0.0.1:*'],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  { action: 'deny' },
);

/** What is no page: keys, tokens, and redirects, which a hidden frame follows too. */
export const answerHeaders = securityHeaders(false, false);

/** The headers of a page; gives the nonce that its one script must carry. */
export function pageHeaders(req: IncomingMessage, res: ServerResponse): string {
  const nonce = randomBytes(16).toString('base64');
  nonces.set(res, nonce);
  ofPages(req, res, (error) => {
    if (error) throw error as Error;
  });
  return nonce;
}
