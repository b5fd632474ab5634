import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ChildArgs, ChildrenAskedArgs } from './child.args.js';
import { ChildConnection, ChildrenAskedConnection } from './child.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class ChildQueries {
  @Query(() => ChildConnection, { description: 'Children as next of kin, and how they are followed up.' })
  @Operation({ action: Action.READ, subject: 'Child', log })
  children(
    @Args(() => ChildArgs) _args: ChildArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => ChildrenAskedConnection, {
    description: 'When patients were asked for children and siblings.',
  })
  @Operation({ action: Action.READ, subject: 'ChildrenAsked', log })
  childrenAsked(
    @Args(() => ChildrenAskedArgs) _args: ChildrenAskedArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
