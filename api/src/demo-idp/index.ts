import express, { type RequestHandler } from 'express';
import { demoKeys, publicKeys, type PublicKeys } from './keys.js';
import { answerHeaders, pageHeaders } from './headers.js';
import { loginPage, messagePage } from './pages.js';
import { createProvider } from './provider.js';
import type { DemoPerson } from './token.js';

export { demoKeys, publicKeys, type DemoKeys, type PublicKeys } from './keys.js';
export { signDemoToken, type DemoPerson, type TokenTerms } from './token.js';

export interface DemoIdpOptions {
  /** The issuer: where a browser finds the installation. */
  origin: string;
  audience: string;
  /** Where the signing keys are kept. */
  dataDir: string;
  users: readonly DemoPerson[];
  personClaim?: string;
}

export interface DemoIdp {
  /** Answers its own paths (`/idp/*` and the discovery document) and leaves the rest alone. */
  handler: RequestHandler;
  jwksUri: string;
  /** The same keys as at `jwksUri`. */
  jwks: PublicKeys;
}

const own = /^\/(idp\/|\.well-known\/openid-configuration$)/;

/** The demo's identity provider: OpenID Connect in full, with a list of people instead of a password. */
export async function createDemoIdp(options: DemoIdpOptions): Promise<DemoIdp> {
  const { origin, audience, dataDir, users, personClaim = 'pid' } = options;
  const keys = await demoKeys(dataDir);
  const people = new Map(users.map((user) => [user.username, user]));
  const provider = createProvider({ origin, audience, personClaim, keys, people });
  const callback = provider.callback();
  const router = express.Router();

  router.use((req, res, next) => (own.test(req.path) ? answerHeaders(req, res, next) : next()));
  router.use('/idp/login', (req, res, next) => {
    pageHeaders(req, res);
    res.set('cache-control', 'no-store');
    next();
  });
  router.get('/idp/login/:uid', async (req, res) => {
    const { params } = await provider.interactionDetails(req, res);
    const hinted = people.get(String(params.login_hint));
    if (hinted) return provider.interactionFinished(req, res, { login: { accountId: hinted.username } });
    res.type('html').send(loginPage(users, req.originalUrl));
  });
  router.post('/idp/login/:uid', express.urlencoded({ extended: false, limit: '2kb' }), async (req, res) => {
    const { user } = (req.body ?? {}) as { user?: unknown };
    const chosen = people.get(String(user));
    if (!chosen) return res.redirect(303, req.originalUrl);
    await provider.interactionFinished(req, res, { login: { accountId: chosen.username } });
  });
  const expired: express.ErrorRequestHandler = (_error, _req, res, _next) => {
    res.status(400).type('html').send(messagePage('Innloggingen er utløpt', 'Gå tilbake og prøv på nytt.'));
  };
  router.use('/idp/login', expired);
  router.use((req, res, next) => (own.test(req.path) ? callback(req, res) : next()));
  return { handler: router, jwksUri: `${origin}/idp/jwks`, jwks: publicKeys(keys) };
}
