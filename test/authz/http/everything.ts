import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

const isLeaf = (field: GraphQLField<unknown, unknown>): boolean => {
  const type = getNamedType(field.type);
  return isScalarType(type) || isEnumType(type);
};
const takesNothing = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.every((arg) => !isNonNullType(arg.type));

/** Everything of an object, down to a depth: every field, of every object that hangs on it, and of their lists. */
export function everythingOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(takesNothing);
  const parts = fields.map((field) => {
    if (isLeaf(field)) return field.name;
    const inner = getNamedType(field.type) as GraphQLObjectType;
    if (inner.name.endsWith('Connection')) {
      if (depth === 0) return '';
      const node = nodeOf(inner);
      return `${field.name}(first: 3) { totalCount nodes { ${everythingOf(node, depth - 1)} } }`;
    }
    // What has no id of its own is part of what it stands on.
    const part = !('id' in inner.getFields());
    if (depth === 0 && !part) return `${field.name} { __typename id }`;
    return `${field.name} { ${everythingOf(inner, part ? depth : depth - 1)} }`;
  });
  return ['__typename', ...parts.filter(Boolean)].join(' ');
}

const nodeOf = (connection: GraphQLObjectType): GraphQLObjectType =>
  getNamedType((connection.getFields().nodes as GraphQLField<unknown, unknown>).type) as GraphQLObjectType;

export function everyList(schema: GraphQLSchema, name: string, first: number, depth: number): string {
  const field = schema.getQueryType()?.getFields()[name] as GraphQLField<unknown, unknown>;
  const node = nodeOf(getNamedType(field.type) as GraphQLObjectType);
  return `{ ${name}(first: ${first}) { totalCount nodes { ${everythingOf(node, depth)} } } }`;
}

export interface Found {
  __typename: string;
  id?: string;
  [field: string]: unknown;
}

/** Every object of an answer, wherever it hangs. */
export function objectsIn(value: unknown, found: Found[] = []): Found[] {
  if (Array.isArray(value)) value.forEach((each) => objectsIn(each, found));
  else if (value && typeof value === 'object') {
    if ('__typename' in value) found.push(value as Found);
    Object.values(value).forEach((each) => objectsIn(each, found));
  }
  return found;
}

/** Whether a value of an answer tells anything. */
export function says(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && 'totalCount' in value)
    return (value as { totalCount: number }).totalCount > 0;
  return true;
}

/** Some value of an input’s type. */
export function someValue(type: GraphQLInputType, id: string): unknown {
  if (isNonNullType(type)) return someValue(type.ofType as GraphQLInputType, id);
  if (isListType(type)) return [someValue(type.ofType as GraphQLInputType, id)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return {};
  const values: Record<string, unknown> = {
    ID: id,
    Int: 1,
    Boolean: true,
    Date: '2026-11-01',
    DateTime: '2026-11-01T10:00:00Z',
  };
  return values[String(type)] ?? 'tekst';
}
