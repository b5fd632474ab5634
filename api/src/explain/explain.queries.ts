import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { explainAccess } from './explain.service.js';
import { AccessExplanation, ExplainAccessArgs } from './explain.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class ExplainQueries {
  @Query(() => AccessExplanation, {
    description:
      'Why the caller may or may not do something with an object: which relation, which rule, which block, and what would have to change.',
  })
  @Operation({ action: Action.EXPLAIN, subject: 'AccessExplanation', log: 'PATIENT_DATA' })
  explainAccess(
    @Args(() => ExplainAccessArgs) args: ExplainAccessArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => explainAccess(work, args, info.schema));
  }
}
