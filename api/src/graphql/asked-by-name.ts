import { parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { withCheckedArguments } from './compiled-plugin.js';
import { coercedVariables } from '../edge/variables.js';
import { selectedFields, type Selected } from '../read/selection.js';

/**
 * A list of the root as if somebody had asked for it with these arguments, which come as they were said and are checked as
 * theirs would be: each mistake is told by `filter` or `orderBy`, and its rule.
 */
export function askedByName(
  schema: GraphQLSchema,
  list: string,
  said: { filter?: unknown; orderBy?: string | null | undefined },
  asks: string,
): Selected {
  const root = schema.getQueryType();
  const field = root?.getFields()[list];
  if (!root || !field) throw new Error(`no list is called ${list}`);
  const given = Object.entries(said).filter(([, value]) => value !== null && value !== undefined);
  const types = field.args.filter(({ name }) => given.some(([each]) => each === name));
  const declared = types.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = types.map(({ name }) => `${name}: $${name}`).join(', ');
  const document = parse(
    given.length ? `query(${declared}) { ${list}(${passed}) { ${asks} } }` : `{ ${list} { ${asks} } }`,
  );
  const operation = document.definitions[0] as OperationDefinitionNode;
  const variables = coercedVariables(schema, operation, Object.fromEntries(given));
  const [selected] = selectedFields(root, [operation.selectionSet], { schema, fragments: {}, variables });
  return withCheckedArguments(selected as Selected);
}
