import { text } from 'node:stream/consumers';
import type { IncomingMessage } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { createLocalJWKSet } from 'jose';
import { benchLogWriter } from '../log-writer.js';
import { serveWhenTold } from './child.js';
import { ISSUER } from '../issuer.js';
import { CallerLookup } from '../../api/src/authn/caller.js';
import { TokenVerifier } from '../../api/src/authn/token.js';
import { anonymousRights } from '../../api/src/authz/ability.js';
import { entities, policies } from '../../api/src/features.js';
import { compiledPlugin, JsonText } from '../../api/src/graphql/compiled-plugin.js';
import type { GraphContext } from '../../api/src/graphql/context.js';
import { createGraphContext } from '../../api/src/graphql/create-context.js';
import { createSchema } from '../../api/src/graphql/schema.js';
import { systemClock } from '../../api/src/platform/clock.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { connect, poolOf } from '../../api/src/platform/orm.js';
import { useMetadata } from '../../api/src/read/model.js';
import { Reader } from '../../api/src/read/reader.js';
import { Writer } from '../../api/src/write/writer.js';

interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

// The API's GraphQL and what lies behind it, without the edge: a body is believed to be what it should be, nothing is
// counted, and no header says anything.
serveWhenTold(async ({ databaseUrl, jwk, poolSize }) => {
  const orm = await connect({ url: databaseUrl, entities, role: 'samlop_app', pool: poolSize });
  useMetadata(orm.getMetadata());
  const pool = await poolOf(orm);
  const verifier = new TokenVerifier(ISSUER, createLocalJWKSet({ keys: [jwk] }), () => systemClock.now());
  const callers = new CallerLookup(pool, policies);
  const logger = createLogger('warn');
  const machinery = {
    reader: new Reader(pool, benchLogWriter()),
    writer: new Writer(orm, benchLogWriter()),
    anonymous: anonymousRights(policies),
    session: () => Promise.reject(new Error('not asked here')),
  };
  const apollo = new ApolloServer<GraphContext>({
    schema: await createSchema(),
    persistedQueries: false,
    plugins: [compiledPlugin],
    stringifyResult: ({ data }) =>
      data instanceof JsonText ? `{"data":${data.text}}\n` : `${JSON.stringify({ data })}\n`,
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  const contextOf = async (req: IncomingMessage): Promise<GraphContext> => {
    const identity = await verifier.identify((req.headers.authorization ?? '').slice('Bearer '.length));
    const found = await callers.recall(identity, String(req.headers['samlop-grant']), systemClock.now());
    const request = {
      requestId: 'bench',
      language: 'nb' as const,
      clock: systemClock,
      logger,
      caller: found.caller,
    };
    return createGraphContext(request, machinery, found.remembered);
  };
  const answer = async (req: IncomingMessage): Promise<string> => {
    const body = JSON.parse(await text(req)) as Asked;
    const { body: result } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        search: '',
        headers: new HeaderMap([['content-type', 'application/json']]),
        body,
      },
      context: () => contextOf(req),
    });
    if (result.kind !== 'complete') throw new Error('an answer in pieces');
    return result.string;
  };
  return (req, res) => {
    answer(req).then(
      (json) => res.writeHead(200, { 'content-type': 'application/json' }).end(json),
      (error: unknown) => {
        console.error(error);
        res.writeHead(500).end();
      },
    );
  };
});
