import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { FieldProblem } from '../platform/errors.js';

/** What of a list somebody wants to keep. */
export interface Kept {
  filter: unknown;
  orderBy?: string | null | undefined;
  columns?: readonly string[] | null | undefined;
}

const MAX_VALUES = 100;
const MAX_COLUMNS = 30;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** A kind, or the key of a pathway: nothing that people are called. */
const CODE = /^[A-Z][A-Z0-9_]{0,59}$/;
const NUMBER = /\d{6}/;
/** A view of one patient would be called after them; theirs is a page of their own. */
const OF_ONE_PATIENT = new Set(['patient', 'pathway']);

/**
 * What of it a view may not hold: the list's own schema says which filters, values, orderings and fields there are. Ids,
 * codes, days and yes or no are kept; text that somebody typed is not.
 */
export function viewProblems(schema: GraphQLSchema, list: string, kept: Kept): FieldProblem[] {
  const field = schema.getQueryType()?.getFields()[list];
  if (!field) return [{ path: 'resource', rule: 'UNKNOWN' }];
  return [
    ...filterProblems(field, kept.filter),
    ...orderProblems(field, kept.orderBy ?? null),
    ...columnProblems(schema, field, kept.columns ?? []),
  ];
}

const argument = (field: GraphQLField<unknown, unknown>, name: string) => {
  const found = field.args.find((each) => each.name === name);
  return found && getNamedType(found.type);
};

function filterProblems(field: GraphQLField<unknown, unknown>, filter: unknown): FieldProblem[] {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter))
    return [{ path: 'filter', rule: 'OBJECT' }];
  const type = argument(field, 'filter');
  const parts = isInputObjectType(type) ? type.getFields() : {};
  return Object.entries(filter).flatMap(([name, value]): FieldProblem[] => {
    const path = `filter.${name}`;
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (!part) return [{ path, rule: 'UNKNOWN_FILTER' }];
    if (name === 'q') return [{ path, rule: 'NO_SEARCH_TEXT' }];
    if (OF_ONE_PATIENT.has(name)) return [{ path, rule: 'ONE_PATIENT' }];
    return value === null ? [] : valueProblems(part.type, value, path);
  });
}

function valueProblems(type: GraphQLInputType, value: unknown, path: string): FieldProblem[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    if (!Array.isArray(value)) return [{ path, rule: 'LIST' }];
    if (value.length > MAX_VALUES) return [{ path, rule: 'TOO_MANY', params: { max: MAX_VALUES } }];
    return value.flatMap((each, i) => valueProblems(nullable.ofType, each, `${path}[${i}]`));
  }
  const rule = brokenRule(getNamedType(nullable), value);
  return rule ? [{ path, rule }] : [];
}

function brokenRule(type: GraphQLInputType, value: unknown): string | null {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) ? null : 'ENUM';
  const name = getNamedType(type).name;
  if (name === 'Boolean') return typeof value === 'boolean' ? null : 'ENUM';
  if (typeof value !== 'string') return 'CODE_ONLY';
  if (name === 'ID') return UUID.test(value) ? null : 'UUID';
  if (name === 'Date' || name === 'DateTime') return isMoment(type, value) ? null : 'DAY';
  return name === 'String' && CODE.test(value) && !NUMBER.test(value) ? null : 'CODE_ONLY';
}

/** As the API's own scalar takes it. */
function isMoment(type: GraphQLInputType, value: string): boolean {
  try {
    return 'parseValue' in type && type.parseValue(value) !== undefined;
  } catch {
    return false;
  }
}

function orderProblems(field: GraphQLField<unknown, unknown>, orderBy: string | null): FieldProblem[] {
  const type = argument(field, 'orderBy');
  const known = orderBy === null || (isEnumType(type) && Boolean(type.getValue(orderBy)));
  return known ? [] : [{ path: 'orderBy', rule: 'ENUM' }];
}

/** The fields of the list's rows: no column is called as somebody likes. */
function columnProblems(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  columns: readonly string[],
): FieldProblem[] {
  if (columns.length > MAX_COLUMNS)
    return [{ path: 'columns', rule: 'TOO_MANY', params: { max: MAX_COLUMNS } }];
  const connection = getNamedType(field.type);
  const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined;
  const row = nodes && schema.getType(getNamedType(nodes.type).name);
  const fields = isObjectType(row) ? row.getFields() : {};
  return columns.flatMap((name, i): FieldProblem[] => {
    if (!Object.hasOwn(fields, name)) return [{ path: `columns[${i}]`, rule: 'UNKNOWN_FIELD' }];
    return columns.indexOf(name) < i ? [{ path: `columns[${i}]`, rule: 'SAME_COLUMN' }] : [];
  });
}
