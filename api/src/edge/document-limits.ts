import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import type { RequestHandler } from 'express';
import { LRUCache } from 'lru-cache';
import { respond } from '../authn/bearer.js';
import { documentHash } from '../platform/document-list.js';
import { badInput, type SamlopError } from '../platform/errors.js';
import { LIMITS, tooExpensive, type Limit } from './limits.js';
import { selectionLimits } from './selection-limits.js';

/** A rule of graphql-armor's throws its message with this before it; ours is the name of the limit. */
const PREFIX = 'Syntax Error: ';

const armor = <L extends Limit>(limit: L) => ({
  n: LIMITS[limit],
  exposeLimits: false,
  errorMessage: limit,
  propagateOnRejection: true,
});

const RULES: ValidationRule[] = [
  selectionLimits,
  // flattenFragments: a fragment is no level of the answer. Introspection is counted as everything else is.
  maxDepthRule({ ...armor('depth'), flattenFragments: true, ignoreIntrospection: false }),
  maxAliasesRule(armor('aliases')),
  maxDirectivesRule(armor('directives')),
];

/** The limit that a document breaks, or null. Nothing but limits is looked at. */
export function brokenLimit(schema: GraphQLSchema, query: string): Limit | null {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: LIMITS.tokens, noLocation: true });
  } catch (error) {
    // Not the document's grammar but our stack: nested deeper than any limit.
    if (!(error instanceof GraphQLError)) return 'depth';
    // What is no GraphQL at all is said by the server behind, with its place.
    return /more tha[nt] \d+ tokens/.test(error.message) ? 'tokens' : null;
  }
  try {
    validate(schema, document, RULES);
  } catch (error) {
    if (error instanceof GraphQLError) return error.message.replace(PREFIX, '') as Limit;
    throw error;
  }
  return null;
}

/** The documents that an installation takes, by their hashes; undefined: every one. */
export type Documents = ReadonlySet<string> | undefined;

/** Why a document is not taken at all, or null. */
export function refusedDocument(
  schema: GraphQLSchema,
  documents: Documents,
  query: string,
): SamlopError | null {
  if (documents && !documents.has(documentHash(query)))
    return badInput({ path: 'query', rule: 'UNLISTED_DOCUMENT' });
  const limit = brokenLimit(schema, query);
  return limit && tooExpensive(limit);
}

/**
 * Refuses a document that is too big before it is validated: validation itself (which fields can be merged) grows
 * faster than the document. A document that passed once is not looked at again.
 */
export function documentLimits(schema: GraphQLSchema, documents?: Documents): RequestHandler {
  const admitted = new LRUCache<string, true>({
    maxSize: 10_000_000,
    sizeCalculation: (_, query) => query.length,
  });
  return (req, res, next) => {
    const { query, extensions } = req.body as {
      query?: unknown;
      extensions?: { persistedQuery?: unknown } | null;
    };
    // Documents' hashes are neither known nor kept.
    if (extensions?.persistedQuery !== undefined)
      return respond(res, 400, badInput({ path: 'extensions.persistedQuery', rule: 'UNKNOWN_FIELD' }));
    if (query === undefined) return respond(res, 400, badInput({ path: 'query', rule: 'REQUIRED' }));
    if (typeof query !== 'string' || !query || admitted.has(query)) return next();
    const refused = refusedDocument(schema, documents, query);
    if (refused) return respond(res, 400, refused);
    admitted.set(query, true);
    next();
  };
}
