import { isObjectType, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Rights } from '../../../api/src/authz/ability.js';
import { withCheckedArguments } from '../../../api/src/graphql/compiled-plugin.js';
import { compile } from '../../../api/src/read/compile.js';
import { listNamed } from '../../../api/src/read/lists.js';
import { selectedFields } from '../../../api/src/read/selection.js';
import { Statement } from '../../../api/src/read/statement.js';
import type { Sql } from '../oracle/sql.js';
import { asPrincipal } from './compiled.js';

export interface Listed {
  totalCount: number;
  nodes: { id: string; redacted?: string[] }[];
}

/** Every list of the root that is a connection, and the kind of object that it lists. */
export function rootLists(schema: GraphQLSchema): [list: string, type: string][] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const list = listNamed(field.name);
    return list && !list.plain ? [[field.name, list.type().name] as [string, string]] : [];
  });
}

/** A list as it is answered: the first page, with what is hidden of each, and the number of all. */
export async function listArm(
  sql: Sql,
  schema: GraphQLSchema,
  rights: Rights,
  at: Date,
  [name, type]: [string, string],
): Promise<Listed> {
  const object = schema.getType(type);
  const bearing = isObjectType(object) && 'redacted' in object.getFields();
  const document = parse(`{ ${name}(first: 200) { totalCount nodes { id ${bearing ? 'redacted' : ''} } } }`);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const roots = selectedFields(schema.getQueryType() as never, [operation.selectionSet], {
    schema,
    fragments: {},
    variables: {},
  }).map(withCheckedArguments);
  const compiled = compile(new Statement(rights, at, 'nb'), roots);
  const [row] = await asPrincipal(sql, rights.principal, at, compiled.databaseRole, () =>
    sql<Record<string, string>>(compiled.text, compiled.values),
  );
  return JSON.parse(Object.values(row ?? {})[0] as string) as Listed;
}
