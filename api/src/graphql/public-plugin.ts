import type { ApolloServerPlugin } from '@apollo/server';
import { Kind } from 'graphql';
import type { GraphContext } from './context.js';
import { operationNamed } from './operation.js';
import { unauthenticated } from '../authn/token.js';
import { refusal } from '../edge/refusal.js';
import { badInput } from '../platform/errors.js';

/**
 * Before anything is resolved: without a token only public fields and __typename; one mutation a document, since
 * each is a transaction of its own.
 */
export const publicOnlyPlugin: ApolloServerPlugin<GraphContext> = {
  requestDidStart() {
    return Promise.resolve({
      didResolveOperation({ operation, document, contextValue }) {
        if (!operation) return Promise.resolve();
        const fields = rootFields(operation.selectionSet, document);
        if (operation.operation === 'mutation' && fields.length !== 1) {
          throw refusal(badInput({ path: 'query', rule: 'TOO_MANY', params: { max: 1 } }), 400);
        }
        const open = fields.every((name) => name === '__typename' || operationNamed(name)?.public);
        if (!contextValue.caller && !open) throw refusal(unauthenticated('no token'), 401);
        return Promise.resolve();
      },
    });
  },
};

type Selections = { selections: readonly { kind: string }[] };

function rootFields(set: Selections, document: { definitions: readonly unknown[] }): string[] {
  return (set.selections as never[]).flatMap(
    (selection: { kind: string; name: { value: string }; selectionSet: Selections }) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, document);
      const fragment = (
        document.definitions as { kind: string; name?: { value: string }; selectionSet: Selections }[]
      ).find((node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name?.value === selection.name.value);
      return fragment ? rootFields(fragment.selectionSet, document) : [];
    },
  );
}
