import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GraphContext } from './context.js';
import { checkedArguments } from './input-check.js';
import { formatError } from './format-error.js';
import { checkCost, costOf } from '../edge/cost.js';
import { LIMITS } from '../edge/limits.js';
import { httpOf, isBusy, isRequestError, refusal, RETRY_SECONDS } from '../edge/refusal.js';
import { coercedVariables } from '../edge/variables.js';
import { badInput, notFound } from '../platform/errors.js';
import { operationNamed } from './operation.js';
import { requestScope } from '../platform/scope.js';
import { isCompiled } from '../read/compile.js';
import { resourceNamed } from '../read/registry.js';
import { selectedFields, type Document, type Selected } from '../read/selection.js';

/** The whole `data` as the database wrote it; printed without being parsed. */
export class JsonText {
  constructor(readonly text: string) {}
}

/**
 * Unpacks an operation before anything is resolved: variables, arguments and cost, each refused with HTTP 400. A query
 * whose root fields are all compiled is then answered without being walked: the selection becomes one SQL statement,
 * and the database's JSON is the answer. Parsing, validation and errors stay Apollo's.
 */
export const compiledPlugin: ApolloServerPlugin<GraphContext> = {
  /** What goes wrong within Apollo itself, which would print it. */
  unexpectedErrorProcessingRequest({ requestContext, error }) {
    requestContext.contextValue.noteError(error);
    return Promise.resolve();
  },
  requestDidStart() {
    let roots: Selected[] = [];
    let compiled = false;
    let done: () => void = () => undefined;
    return Promise.resolve({
      async didResolveOperation({ operation, document, request, schema, contextValue }) {
        try {
          if (operation?.operation === 'subscription')
            throw badInput({ path: 'query', rule: 'SUBSCRIPTION' });
          if (operation) roots = admitted(schema, document, operation, request.variables ?? {});
        } catch (error) {
          throw refusal(error as Error, 400);
        }
        done = noteOperation(roots);
        await contextValue.charge(roots);
        compiled =
          operation?.operation === 'query' &&
          roots.length > 0 &&
          roots.every((root) => root.name === '__typename' || isCompiled(root.name)) &&
          haveOneReader(roots);
        // A compiled read proves the caller in its own transaction; whatever else is done begins with it.
        if (!compiled) await contextValue.prove();
      },
      willSendResponse({ request, response, errors }) {
        done();
        // An act that found no room did nothing: no answer, as if it had not been asked.
        if (errors?.some(isBusy) && response.body.kind === 'single') {
          response.http.status = 503;
          response.http.headers.set('retry-after', String(RETRY_SECONDS));
          delete response.body.singleResult.data;
        }
        const asked = request.http?.headers.get('samlop-cost') === '1';
        if (asked && roots.length && response.body.kind === 'single')
          response.body.singleResult.extensions = { cost: { ...costOf(roots), mostObjects: LIMITS.objects } };
        return Promise.resolve();
      },
      async responseForOperation({ contextValue, operationName }) {
        if (!compiled) return null;
        return answer(roots, contextValue, operationName ?? roots[0]?.name ?? 'query');
      },
    });
  },
};

/**
 * A root field's name is the schema's own; what the client calls its document is told nowhere. What follows hangs under
 * the operation's span, until the returned function is called.
 */
function noteOperation(roots: readonly Selected[]): () => void {
  const scope = requestScope.getStore();
  if (!scope?.seen || !roots[0]) return () => undefined;
  const { name } = roots[0];
  scope.seen.operation = roots.length > 1 ? 'several' : name.startsWith('__') ? 'introspection' : name;
  const request = scope.span;
  const span = request?.begin(scope.seen.operation);
  scope.span = span;
  return () => {
    span?.end();
    scope.span = request;
  };
}

/** Apollo keeps parsed documents, so one that is sent again with the same variables need not be unpacked again. */
const unpacked = new WeakMap<DocumentNode, LRUCache<string, Selected[]>>();

/** The root fields of an operation, kept with its document. */
export function admitted(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): Selected[] {
  const name = `${operation.name?.value ?? ''} ${JSON.stringify(given)}`;
  const known = unpacked.get(document) ?? new LRUCache<string, Selected[]>({ max: 20 });
  unpacked.set(document, known);
  const earlier = known.get(name);
  if (earlier) return earlier;
  const roots = unpack(schema, document, operation, given);
  // What is written is never sent again, and is nothing to keep.
  if (operation.operation === 'query' && name.length <= 2000) known.set(name, roots);
  return roots;
}

/** The root fields of an operation, checked: its variables, arguments and cost. */
export function unpack(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): Selected[] {
  const type = schema.getRootType(operation.operation);
  if (!type) throw badInput({ path: 'query', rule: 'NOT_POSSIBLE' });
  const fragments = Object.fromEntries(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const inHand: Document = { schema, fragments, variables: coercedVariables(schema, operation, given) };
  const roots = selectedFields(type, [operation.selectionSet], inHand).map(withCheckedArguments);
  checkCost(roots);
  return roots;
}

/** One statement is run as one database role, and the log has a reader of its own. */
function haveOneReader(roots: readonly Selected[]): boolean {
  const readers = roots
    .filter((root) => root.name !== '__typename')
    .map(({ name }) => resourceNamed(operationNamed(name)?.subject ?? '')?.databaseRole);
  return new Set(readers).size <= 1;
}

async function answer(roots: Selected[], context: GraphContext, operation: string) {
  const http = { status: undefined, headers: new Map() as never };
  try {
    // The same selection stays the same object: what was compiled for it is found by that.
    const named = roots.some((root) => root.name === '__typename');
    const compiled = named ? roots.filter((root) => root.name !== '__typename') : roots;
    const answers = await context.read(operation, compiled);
    const errors: unknown[] = [];
    const parts = roots.map((root) => {
      if (root.name === '__typename') return `${JSON.stringify(root.key)}:"Query"`;
      const found = answers.find((each) => each.key === root.key);
      if (found?.single && found.json === null) errors.push(formatError(wrap(notFound(), [root.key])));
      return `${JSON.stringify(root.key)}:${found?.json ?? 'null'}`;
    });
    const data = new JsonText(`{${parts.join(',')}}`) as never;
    return {
      http,
      body: {
        kind: 'single' as const,
        singleResult: errors.length ? { errors: errors as never, data } : { data },
      },
    };
  } catch (error) {
    const path = roots.length === 1 && roots[0] ? [roots[0].key] : undefined;
    const data = new JsonText(
      `{${roots.map((root) => `${JSON.stringify(root.key)}:null`).join(',')}}`,
    ) as never;
    context.noteError(error);
    const errors = [formatError(wrap(error, path))] as never;
    // A page or cursor that cannot be read was found while compiling: nothing was run, and there is no data.
    const refused = isRequestError(error)
      ? { ...http, status: 400 }
      : httpOf(isBusy(error) ? refusal(error as Error, 503) : error);
    return {
      http: (refused ?? http) as typeof http,
      body: { kind: 'single' as const, singleResult: refused ? { errors } : { errors, data } },
    };
  }
}

/** Every argument of the selection, at any depth, obeys the same rules. */
export function withCheckedArguments(selected: Selected): Selected {
  return {
    ...selected,
    args: selected.field ? checkedArguments(selected.field.args, selected.args) : selected.args,
    fields: selected.fields.map(withCheckedArguments),
  };
}

const wrap = (error: unknown, path: string[] | undefined): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(error instanceof Error ? error.message : 'error', {
        originalError: error instanceof Error ? error : null,
        ...(path ? { path } : {}),
      });
