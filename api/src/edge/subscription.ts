import {
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { refusedDocument, type Documents } from './document-limits.js';
import { LIMITS } from './limits.js';
import type { GraphContext } from '../graphql/context.js';
import { unpack } from '../graphql/compiled-plugin.js';
import { badInput } from '../platform/errors.js';

/** A subscription that may begin, held to the same limits as what is POSTed; or why it may not. */
export function admittedSubscription(
  schema: GraphQLSchema,
  { query, variables, operationName }: SubscribePayload,
  contextValue: GraphContext,
  documents: Documents,
): ExecutionArgs | readonly GraphQLError[] {
  try {
    const refused = refusedDocument(schema, documents, query);
    if (refused) throw refused;
    const document = parse(query, { maxTokens: LIMITS.tokens });
    const problems = validate(schema, document);
    if (problems.length) return problems;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription')
      throw badInput({ path: 'query', rule: 'ONLY_SUBSCRIPTIONS' });
    unpack(schema, document, operation, variables ?? {});
    return {
      schema,
      document,
      contextValue,
      variableValues: variables ?? {},
      ...(operationName ? { operationName } : {}),
    };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    return [new GraphQLError('refused', { originalError: error as Error })];
  }
}
