import {
  coerceInputValue,
  getNullableType,
  getVariableValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { badInput, type FieldProblem } from '../platform/errors.js';

const MAX_PROBLEMS = 20;
/** What is none may be a value that somebody put where a name belongs. */
const NAME = /^\w+$/;

/**
 * The variables as their types have them. graphql-js says what does not fit in English, and quotes the value, which
 * may be an identity number; here it becomes field and rule, as for every other input.
 */
export function coercedVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, given, { maxErrors: 1 });
  if (coerced) return coerced;
  const problems: FieldProblem[] = [];
  for (const definition of definitions) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType;
    if (!Object.hasOwn(given, name)) {
      if (isNonNullType(type) && !definition.defaultValue) problems.push({ path: name, rule: 'REQUIRED' });
      continue;
    }
    coerceInputValue(given[name], type, (path, _value, error) => {
      if (problems.length < MAX_PROBLEMS) problems.push(problem([name, ...path], error.message, type));
    });
  }
  throw badInput(...problems);
}

/** The rule is told by graphql-js's sentence; its value is left out. */
function problem(path: (string | number)[], sentence: string, type: GraphQLInputType): FieldProblem {
  const field = /^Field "([^"]{1,100})" (is not defined|of required type)/.exec(sentence);
  if (field?.[1]) {
    const rule = field[2] === 'is not defined' ? 'UNKNOWN_FIELD' : 'REQUIRED';
    return { path: spelt([...path, NAME.test(field[1]) ? field[1] : '…']), rule };
  }
  if (/^Expected non-nullable type/.test(sentence)) return { path: spelt(path), rule: 'REQUIRED' };
  if (/ enum\b|^Enum /.test(sentence)) return { path: spelt(path), rule: 'ENUM' };
  return { path: spelt(path), rule: 'TYPE', params: { detail: String(typeAt(type, path.slice(1))) } };
}

function typeAt(type: GraphQLInputType, path: (string | number)[]): GraphQLInputType {
  const nullable = getNullableType(type);
  const [part, ...rest] = path;
  if (part === undefined) return type;
  // One value where a list is expected is a list of one, and its path has no place in it.
  if (isListType(nullable)) {
    return typeAt(nullable.ofType as GraphQLInputType, typeof part === 'number' ? rest : path);
  }
  const field = isInputObjectType(nullable) ? nullable.getFields()[part] : undefined;
  return field ? typeAt(field.type, rest) : type;
}

/** As input-check.ts spells it: a list's place in brackets, and the wrapper `input` left out. */
function spelt(path: (string | number)[]): string {
  const text = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .slice(1);
  return text.replace(/^input\./, '');
}
