import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  isObjectType,
  parse,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** One field of the answer: its response key (an alias may differ from the name), its arguments, what lies below. */
export interface Selected {
  key: string;
  name: string;
  field: GraphQLField<unknown, unknown> | null;
  args: Record<string, unknown>;
  /** The named type below, and its selections; empty for leaves. */
  type: GraphQLObjectType | null;
  fields: Selected[];
}

export interface Document {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/**
 * The selections of a type, as graphql-js would collect them: fragments and conditions resolved, equal response
 * keys merged, arguments coerced. Throws graphql's own error for an argument that does not fit.
 */
export function selectedFields(
  type: GraphQLObjectType,
  nodes: readonly SelectionSetNode[],
  document: Document,
): Selected[] {
  const grouped = new Map<string, FieldNode[]>();
  for (const node of nodes) collect(type, node, document, grouped, new Set());
  return [...grouped].map(([key, fieldNodes]) => {
    const node = fieldNodes[0] as FieldNode;
    const field = type.getFields()[node.name.value] ?? null;
    const named = field ? getNamedType(field.type) : null;
    const object = isObjectType(named) ? named : null;
    return {
      key,
      name: node.name.value,
      field,
      args: field ? getArgumentValues(field, node, document.variables) : {},
      type: object,
      fields: object
        ? selectedFields(
            object,
            fieldNodes.flatMap((each) => each.selectionSet ?? []),
            document,
          )
        : [],
    };
  });
}

/** The one root field of a query of our own, such as what a paper is made of. */
export function rootField(schema: GraphQLSchema, query: string): Selected {
  const [operation] = parse(query).definitions;
  const type = schema.getQueryType();
  if (operation?.kind !== 'OperationDefinition' || !type) throw new Error('not a query of this schema');
  const [root] = selectedFields(type, [operation.selectionSet], { schema, fragments: {}, variables: {} });
  return root as Selected;
}

function collect(
  type: GraphQLObjectType,
  set: SelectionSetNode,
  document: Document,
  grouped: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const selection of set.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, document.variables)?.if === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, document.variables)?.if === false) continue;
    if (selection.kind === 'Field') {
      const key = (selection.alias ?? selection.name).value;
      grouped.set(key, [...(grouped.get(key) ?? []), selection]);
    } else if (selection.kind === 'InlineFragment') {
      // Our schema has no interfaces or unions, so a fragment that validated is on this very type.
      collect(type, selection.selectionSet, document, grouped, visited);
    } else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value);
      const fragment = document.fragments[selection.name.value];
      if (fragment) collect(type, fragment.selectionSet, document, grouped, visited);
    }
  }
}

/** The names of the fields that were asked for below a field of a resolver. */
export function selectedNames(info: GraphQLResolveInfo): Set<string> {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return new Set();
  const document = {
    schema: info.schema,
    fragments: info.fragments as Record<string, FragmentDefinitionNode>,
    variables: info.variableValues,
  };
  const nodes = info.fieldNodes.flatMap((node) => node.selectionSet ?? []);
  return new Set(selectedFields(type, nodes, document).map((each) => each.name));
}
