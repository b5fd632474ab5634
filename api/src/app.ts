import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { issuerKeys } from './authn/issuer-keys.js';
import { TokenVerifier } from './authn/token.js';
import type { LogKeys } from './audit/keys.js';
import { LogWriter } from './audit/log-writer.js';
import { anonymousRights } from './authz/ability.js';
import { consoleFiles } from './platform/console-files.js';
import { DEFAULT_RATES, DEFAULT_UPLOADS, type Config } from './platform/config.js';
import { CallerLookup } from './authn/caller.js';
import { becameAct } from './draft/draft.acts.js';
import { authenticate, contextOf } from './edge/authenticate.js';
import { calendarFeeds } from './edge/calendar-feed.js';
import { charge } from './edge/charge.js';
import { strictJsonBody } from './edge/body.js';
import { crossOrigin, isKnown, isOwn } from './edge/cors.js';
import { documentLimits } from './edge/document-limits.js';
import { serveFile } from './edge/files.js';
import { papersOf } from './edge/papers.js';
import { takeFile } from './edge/uploads.js';
import { LIMITS } from './edge/limits.js';
import { meetingLinks } from './edge/meeting-link.js';
import { observe, type Observers } from './edge/observe.js';
import { RateLimits } from './edge/rates.js';
import { RefusedCount } from './edge/refused-count.js';
import { sockets, type Sockets } from './edge/sockets.js';
import {
  answerHeaders,
  failure,
  nameRequest,
  onlyFiles,
  onlyGet,
  onlyPost,
  unknownPath,
} from './edge/transport.js';
import { entities, policies } from './features.js';
import { apolloLogger } from './graphql/apollo-logger.js';
import { compiledPlugin, JsonText } from './graphql/compiled-plugin.js';
import type { GraphContext } from './graphql/context.js';
import { formatError } from './graphql/format-error.js';
import { publicOnlyPlugin } from './graphql/public-plugin.js';
import { createSchema } from './graphql/schema.js';
import { Changes } from './live/changes.js';
import { systemClock, type Clock } from './platform/clock.js';
import type { FileFolder } from './platform/file-folder.js';
import type { Logger } from './platform/logger.js';
import { connect, poolOf } from './platform/orm.js';
import { lendToRequests } from './platform/pool.js';
import type { Inside } from './running/api-metrics.js';
import { HealthCheck } from './running/health.js';
import { useMetadata } from './read/model.js';
import { Reader } from './read/reader.js';
import { Writer } from './write/writer.js';
import type { JWTVerifyGetKey } from 'jose';

export interface AppDependencies extends Observers {
  config: Pick<Config, 'oidc' | 'introspection' | 'cors'> &
    Partial<Pick<Config, 'mode' | 'rates' | 'trustedProxies' | 'documents' | 'uploads'>>;
  databaseUrl: string;
  logger: Logger;
  /** What the access log's codes are made with. */
  logKeys: LogKeys;
  /** The issuer's keys; by default found at the issuer when they are first needed. */
  keys?: JWTVerifyGetKey;
  clock?: Clock;
  poolSize?: number;
  /** Where long files lie; without it none are made. */
  files?: FileFolder | undefined;
  demoIdp?: express.RequestHandler | undefined;
}

export interface App {
  handler: express.Express;
  health: HealthCheck;
  inside(): Inside;
  /** For the server's `upgrade` events: the WebSocket of subscriptions. */
  upgrade: Sockets['upgrade'];
  /** Lets sockets go (1001), before the server stops to listen. */
  closeSockets(): Promise<void>;
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
  const lent = lendToRequests(pool, deps.databaseUrl);
  const health = new HealthCheck(pool);
  const { oidc, introspection } = deps.config;
  const verifier = new TokenVerifier(oidc, deps.keys ?? issuerKeys(oidc.issuer), () => clock.now());
  const callers = new CallerLookup(pool, policies);
  const session = async (text: string, values: unknown[]) =>
    (await pool.query<Record<string, unknown>>(text, values)).rows;
  const logWriter = new LogWriter(deps.logKeys);
  const machinery = {
    reader: new Reader(pool, logWriter),
    writer: new Writer(orm, logWriter),
    anonymous: anonymousRights(policies),
    session,
    files: deps.files ?? null,
    becameAct,
  };

  const refused = new RefusedCount({ pool, logWriter, ...deps });
  const changes = new Changes(deps.databaseUrl, deps.logger);
  const apollo = new ApolloServer<GraphContext>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    // A document is always sent whole: a store of hashes is one more thing to fill.
    persistedQueries: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    hideSchemaDetailsFromClientErrors: !introspection,
    formatError: (_formatted, error) => formatError(error) as never,
    logger: apolloLogger(deps.logger),
    plugins: [publicOnlyPlugin, compiledPlugin],
    stringifyResult: (result) => print(result),
    // Signals are main.ts's to handle.
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const handler = express();
  handler.disable('x-powered-by');
  handler.set('etag', false);
  handler.set('trust proxy', deps.config.trustedProxies ?? []);
  handler.use('/health', answerHeaders);
  handler.get('/health/live', (_req, res) => void res.json({ status: 'ok' }));
  handler.get('/health/ready', async (_req, res) => {
    const { ready } = await health.check();
    res.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'unavailable' });
  });

  const rates = new RateLimits(deps.databaseUrl, deps.config.rates ?? DEFAULT_RATES, deps.logger);
  const identify = [
    authenticate({ verifier, callers, machinery, rates, clock, logger: deps.logger }),
    charge(rates),
  ];
  handler.use(
    '/graphql',
    express
      .Router()
      .use(nameRequest, observe(deps, refused), answerHeaders, crossOrigin(deps.config.cors), onlyPost)
      .use(strictJsonBody, documentLimits(schema, deps.config.documents))
      .use(...identify)
      .use(expressMiddleware(apollo, { context: ({ req }) => Promise.resolve(contextOf(req)) })),
  );
  handler.use(
    '/files',
    express
      .Router()
      .use(nameRequest, observe(deps, refused, 'file'), answerHeaders)
      .use(crossOrigin(deps.config.cors, ['GET', 'POST']), onlyFiles, ...identify)
      .post('/', takeFile(machinery.writer, deps.config.uploads ?? DEFAULT_UPLOADS))
      .get('/:id', serveFile(machinery.writer, papersOf(schema)))
      .use(...unknownPath),
  );
  handler.use(
    '/calendar',
    express
      .Router()
      .use(nameRequest, observe(deps, refused, 'calendarFeed'), answerHeaders, onlyGet, ...identify)
      .get('/:feed', calendarFeeds({ schema, machinery, callers, rates }))
      .use(...unknownPath),
  );
  handler.use(
    '/mote',
    express
      .Router()
      .use(nameRequest, observe(deps, refused, 'meetingLink'), answerHeaders, ...identify)
      .use(meetingLinks({ ...machinery, rates }), ...unknownPath),
  );
  if (deps.demoIdp) handler.use(deps.demoIdp);
  handler.use(consoleFiles(deps.config.oidc, deps.config.mode === 'demo'));
  handler.use(unknownPath);
  handler.use(failure(deps.logger));
  const live = sockets({
    ...{ schema, verifier, callers, machinery, changes, refused, clock, logger: deps.logger },
    documents: deps.config.documents,
    knownOrigin: (origin, host) => isOwn(origin, host) || isKnown(deps.config.cors, origin),
  });
  return {
    handler,
    health,
    inside: () => ({
      connections: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
      sockets: live.count(),
      ready: async () => (await health.check()).ready,
    }),
    upgrade: live.upgrade,
    closeSockets: live.close,
    async close() {
      await live.close();
      await changes.close();
      await rates.close();
      await apollo.stop();
      await refused.close();
      await orm.close();
      await lent.close();
    },
  };
}

/** A compiled answer is printed as the database wrote it. */
function print(result: { data?: unknown; errors?: unknown; extensions?: unknown }): string {
  if (!(result.data instanceof JsonText)) return `${JSON.stringify(result)}\n`;
  const errors = result.errors ? `"errors":${JSON.stringify(result.errors)},` : '';
  const extensions = result.extensions ? `,"extensions":${JSON.stringify(result.extensions)}` : '';
  return `{${errors}"data":${result.data.text}${extensions}}\n`;
}
