import {
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { LIMITS, type Limit } from './limits.js';

/**
 * What graphql-armor does not count: selections with their fragments written out (five fragments of five spreads each
 * ask for thousands of fields), the same field over and over, and root fields. Stops at the limit, so that what would
 * explode is never written out.
 */
export function selectionLimits(context: ValidationContext) {
  let total = 0;
  const count = (sets: readonly SelectionSetNode[], atRoot: boolean, conditional = true): void => {
    const below = new Map<string, SelectionSetNode[]>();
    const times = new Map<string, number>();
    const collect = (selection: SelectionNode): void => {
      if (++total > LIMITS.selections) refuse('selections');
      // Nor may graphql-js be asked to validate it: it looks for the variables that nobody has given yet.
      if (!conditional && selection.directives?.length) refuse('directives');
      const name = nameOf(selection);
      const seen = (times.get(name) ?? 0) + 1;
      if (seen > LIMITS.repeats) refuse('repeats');
      times.set(name, seen);
      if (selection.kind === Kind.FIELD) {
        const sets = below.get(name) ?? [];
        below.set(name, selection.selectionSet ? [...sets, selection.selectionSet] : sets);
        if (atRoot && below.size > LIMITS.rootFields) refuse('rootFields');
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : context.getFragment(selection.name.value);
        inner?.selectionSet.selections.forEach(collect);
      }
    };
    sets.forEach((set) => set.selections.forEach(collect));
    for (const inner of below.values()) if (inner.length) count(inner, false);
  };
  return {
    Name: ({ value }: { value: string }) => {
      if (value.length > LIMITS.name) refuse('name');
    },
    OperationDefinition: ({ selectionSet, operation }: OperationDefinitionNode) =>
      count([selectionSet], true, operation !== 'subscription'),
  };
}

function nameOf(selection: SelectionNode): string {
  if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value;
  return selection.kind === Kind.INLINE_FRAGMENT ? '...' : `...${selection.name.value}`;
}

function refuse(limit: Limit): never {
  throw new GraphQLError(limit);
}
