import { parse, type OperationDefinitionNode, type FragmentDefinitionNode } from 'graphql';
import { CallerLookup } from '../api/src/authn/caller.js';
import { entities, policies } from '../api/src/features.js';
import { createSchema } from '../api/src/graphql/schema.js';
import { connect, poolOf } from '../api/src/platform/orm.js';
import { compile, type Compiled } from '../api/src/read/compile.js';
import { useMetadata } from '../api/src/read/model.js';
import { selectedFields } from '../api/src/read/selection.js';
import { Statement } from '../api/src/read/statement.js';
import type { LoadedPrincipal } from '../seeds/load/principals.js';
import type { Pool } from 'pg';

/** The API's own compiler on a database: the statement that it would send for a document, as a principal. */
export interface Compiler {
  pool: Pool;
  statement(
    principal: LoadedPrincipal,
    document: string,
    variables: Record<string, unknown>,
  ): Promise<Compiled>;
  close(): Promise<void>;
}

export async function startCompiler(databaseUrl: string): Promise<Compiler> {
  const orm = await connect({ url: databaseUrl, entities, role: 'samlop_app', pool: 2 });
  useMetadata(orm.getMetadata());
  const schema = await createSchema();
  const pool = await poolOf(orm);
  const callers = new CallerLookup(pool, policies);
  return {
    pool,
    close: () => orm.close(),
    async statement({ nationalId, grantId }, document, variables) {
      const now = new Date();
      const caller = await callers.find({ nationalId, clientId: 'bench' }, grantId, now);
      if (!caller.rights) throw new Error(`${grantId} gives no rights`);
      const { definitions } = parse(document);
      const operation = definitions.find(
        (node) => node.kind === 'OperationDefinition',
      ) as OperationDefinitionNode;
      const fragments = definitions.filter(
        (node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition',
      );
      const query = schema.getQueryType();
      if (!query) throw new Error('the schema has no queries');
      const roots = selectedFields(query, [operation.selectionSet], {
        schema,
        fragments: Object.fromEntries(fragments.map((node) => [node.name.value, node])),
        variables,
      });
      return compile(new Statement(caller.rights, now, 'nb'), roots);
    },
  };
}
