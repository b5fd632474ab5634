import { parse, type OperationDefinitionNode } from 'graphql';
import pg from 'pg';
import type { World, Actor } from './world.js';
import { Rights } from '../../api/src/authz/ability.js';
import type { Role } from '../../api/src/authz/roles.js';
import { policies } from '../../api/src/features.js';
import { withCheckedArguments } from '../../api/src/graphql/compiled-plugin.js';
import { createSchema } from '../../api/src/graphql/schema.js';
import { compile } from '../../api/src/read/compile.js';
import { selectedFields } from '../../api/src/read/selection.js';
import { Statement } from '../../api/src/read/statement.js';

export interface PlanNode extends Record<string, unknown> {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: PlanNode[];
}

/** Every node of the plan by which somebody at a root unit is answered, as in service: generic, under their row policies. */
export async function plansOf(
  world: World,
  actor: Actor,
  role: Role,
  document: string,
  several: readonly Record<string, unknown>[],
): Promise<PlanNode[][]> {
  const schema = await createSchema();
  const operation = parse(document).definitions[0] as OperationDefinitionNode;
  const { personId, grantId = '', unitId = null } = actor;
  const principal = {
    ...{ personId, grantId, role, unitId, rootId: unitId, unitIds: unitId ? [unitId] : [] },
    ...{ side: null, patientId: null, clientId: null },
  };
  const client = new pg.Client({ connectionString: world.db.url });
  await client.connect();
  const plans: PlanNode[][] = [];
  for (const variables of several) {
    const roots = selectedFields(schema.getQueryType() as never, [operation.selectionSet], {
      ...{ schema, fragments: {}, variables },
    }).map(withCheckedArguments);
    const now = world.clock.now();
    const { text, values, databaseRole } = compile(
      new Statement(new Rights(principal, policies), now, 'nb'),
      roots,
    );
    await client.query('begin');
    await client.query(
      `select set_config('plan_cache_mode', 'force_generic_plan', true), app.act_as($1, $2), set_config('role', $3, true)`,
      [grantId, now, databaseRole],
    );
    await client.query(`prepare planned as ${text}`);
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
      `explain (format json) execute planned(${values.map((value) => client.escapeLiteral(textOf(value))).join(', ')})`,
    );
    plans.push(flat(rows[0]?.['QUERY PLAN'][0]?.Plan as PlanNode));
    await client.query('rollback');
    await client.query('deallocate planned');
  }
  await client.end();
  return plans;
}

const flat = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flat)];

function textOf(value: unknown): string {
  if (Array.isArray(value)) return `{${value.join(',')}}`;
  return value instanceof Date ? value.toISOString() : String(value);
}
