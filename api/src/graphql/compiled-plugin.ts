import type { ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  GraphQLError,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
} from 'graphql';
import type { GraphContext } from './context.js';
import { checkedArguments } from './input-check.js';
import { formatError } from './format-error.js';
import { notFound } from '../platform/errors.js';
import { isCompiled } from '../read/compile.js';
import { selectedFields, type Document, type Selected } from '../read/selection.js';

/** The whole `data` as the database wrote it; printed without being parsed. */
export class JsonText {
  constructor(readonly text: string) {}
}

/**
 * Answers a query whose root fields are all compiled without walking it: the selection becomes one SQL statement,
 * and the database's JSON is the answer. Parsing, validation, limits and errors stay Apollo's.
 */
export const compiledPlugin: ApolloServerPlugin<GraphContext> = {
  requestDidStart() {
    return Promise.resolve({
      async responseForOperation({ operation, document, request, contextValue, schema, operationName }) {
        if (operation.operation !== 'query') return null;
        const fragments = Object.fromEntries(
          document.definitions
            .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
            .map((node) => [node.name.value, node]),
        );
        const { coerced, errors } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
          { maxErrors: 20 },
        );
        if (!coerced || errors) return null; // graphql-js says it in its own words
        const documentInHand: Document = { schema, fragments, variables: coerced };
        const roots = selectedFields(
          schema.getQueryType() as GraphQLObjectType,
          [operation.selectionSet],
          documentInHand,
        );
        if (!roots.length || !roots.every((root) => root.name === '__typename' || isCompiled(root.name)))
          return null;
        return answer(roots, contextValue, operationName ?? roots[0]?.name ?? 'query');
      },
    });
  },
};

async function answer(roots: Selected[], context: GraphContext, operation: string) {
  const http = { status: undefined, headers: new Map() as never };
  try {
    const compiled = roots.filter((root) => root.name !== '__typename').map(withCheckedArguments);
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
    return {
      http,
      body: {
        kind: 'single' as const,
        singleResult: { errors: [formatError(wrap(error, path))] as never, data },
      },
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
