import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { issuerKeys, TokenVerifier } from './authn/token.js';
import { anonymousRights } from './authz/ability.js';
import { consoleFiles } from './platform/console-files.js';
import type { Config } from './platform/config.js';
import { bearerToken, respond } from './authn/bearer.js';
import { CallerLookup } from './authn/caller.js';
import { entities, policies } from './features.js';
import { compiledPlugin, JsonText } from './graphql/compiled-plugin.js';
import type { GraphContext } from './graphql/context.js';
import { createGraphContext, noteError } from './graphql/create-context.js';
import { formatError } from './graphql/format-error.js';
import { publicOnlyPlugin } from './graphql/public-plugin.js';
import { createSchema } from './graphql/schema.js';
import { systemClock, type Clock } from './platform/clock.js';
import { languageOf, type RequestContext } from './platform/context.js';
import type { Logger } from './platform/logger.js';
import { connect, poolOf } from './platform/orm.js';
import { requestScope } from './platform/scope.js';
import { useMetadata } from './read/model.js';
import { Reader } from './read/reader.js';
import { Writer } from './write/writer.js';
import type { JWTVerifyGetKey } from 'jose';

export interface AppDependencies {
  config: Pick<Config, 'oidc' | 'introspection' | 'cors'>;
  databaseUrl: string;
  logger: Logger;
  /** The issuer's keys; by default found at the issuer when they are first needed. */
  keys?: JWTVerifyGetKey;
  clock?: Clock;
  poolSize?: number;
  demoIdp?: express.RequestHandler | undefined;
}

export interface App {
  handler: express.Express;
  close(): Promise<void>;
}

/** The HTTP app, not listening: the server listens to it, and the tests call it. */
export async function createApp(deps: AppDependencies): Promise<App> {
  const clock = deps.clock ?? systemClock;
  const orm = await connect({
    url: deps.databaseUrl,
    entities,
    role: 'samlop_app',
    pool: deps.poolSize ?? 10,
  });
  useMetadata(orm.getMetadata());
  const schema = await createSchema();
  const pool = await poolOf(orm);
  const { oidc, introspection } = deps.config;
  const verifier = new TokenVerifier(oidc, deps.keys ?? issuerKeys(oidc.issuer), () => clock.now());
  const callers = new CallerLookup(pool, policies);
  const session = async (text: string, values: unknown[]) =>
    (await pool.query<Record<string, unknown>>(text, values)).rows;
  const machinery = {
    reader: new Reader(pool),
    writer: new Writer(orm),
    anonymous: anonymousRights(policies),
    session,
  };

  const apollo = new ApolloServer<GraphContext>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: !introspection,
    formatError: (_formatted, error) => formatError(error) as never,
    plugins: [publicOnlyPlugin, compiledPlugin],
    stringifyResult: (result) => print(result),
    // Signals are main.ts's to handle.
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const handler = express();
  handler.disable('x-powered-by');
  handler.set('etag', false);
  handler.get('/health/live', (_req, res) => void res.json({ status: 'ok' }));
  handler.get('/health/ready', async (_req, res) => {
    const ok = await pool.query('select 1').then(
      () => true,
      () => false,
    );
    res.status(ok ? 200 : 503).json({ status: ok ? 'ok' : 'unavailable' });
  });

  handler.use('/graphql', (req, res, next) => {
    const requestId = randomUUID();
    res.set('Cache-Control', 'no-store').set('X-Request-Id', requestId);
    requestScope.run({ requestId, language: languageOf(req.headers['accept-language']) }, next);
  });
  handler.use('/graphql', (req, res, next) => {
    if (req.method === 'POST') return next();
    res.set('Allow', 'POST');
    respond(res, 405, 'BAD_USER_INPUT');
  });
  handler.use('/graphql', express.json({ limit: '1mb', strict: true }));
  handler.use('/graphql', async (req, res, next) => {
    const scope = requestScope.getStore();
    if (!scope) return next(new Error('no request scope'));
    const request: RequestContext = {
      ...scope,
      clock,
      logger: deps.logger.child({ requestId: scope.requestId }),
      caller: null,
    };
    try {
      const token = bearerToken(req);
      if (token !== undefined) {
        const wanted = req.headers['samlop-grant'];
        const identity = await verifier.identify(token);
        request.caller = await callers.find(
          identity,
          typeof wanted === 'string' ? wanted : undefined,
          clock.now(),
        );
      }
      (req as unknown as { samlop: GraphContext }).samlop = createGraphContext(request, machinery);
      next();
    } catch (error) {
      noteError(request, error);
      const { extensions } = formatError(error);
      if (extensions.code === 'UNAUTHENTICATED') res.set('WWW-Authenticate', 'Bearer error="invalid_token"');
      respond(
        res,
        { UNAUTHENTICATED: 401, FORBIDDEN: 403, UNAVAILABLE: 503 }[extensions.code as string] ?? 500,
        error,
      );
    }
  });
  handler.use(
    '/graphql',
    expressMiddleware(apollo, {
      context: ({ req }) => Promise.resolve((req as unknown as { samlop: GraphContext }).samlop),
    }),
  );
  if (deps.demoIdp) handler.use(deps.demoIdp);
  handler.use(consoleFiles());
  handler.use((_req, res) => respond(res, 404, 'NOT_FOUND'));
  handler.use((error: unknown, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
    const status = (error as { status?: number }).status ?? 500;
    if (status >= 500) deps.logger.error({ err: error }, 'a request failed');
    respond(res, status, status < 500 ? 'BAD_USER_INPUT' : 'INTERNAL');
  });
  return {
    handler,
    async close() {
      await apollo.stop();
      await orm.close();
    },
  };
}

/** A compiled answer is printed as the database wrote it. */
function print(result: { data?: unknown; errors?: unknown; extensions?: unknown }): string {
  if (!(result.data instanceof JsonText)) return `${JSON.stringify(result)}\n`;
  const errors = result.errors ? `"errors":${JSON.stringify(result.errors)},` : '';
  return `{${errors}"data":${result.data.text}}\n`;
}
