import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { UnmaskingArgs } from './unmasking.args.js';
import { Unmasking } from './unmasking.entity.js';
import { UnmaskingConnection } from './unmasking.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class UnmaskingQueries {
  @Query(() => UnmaskingConnection, {
    description: 'Requests to unmask in the caller’s organisation; a patient’s own, of who asked about them.',
  })
  @Operation({ action: Action.READ, subject: 'Unmasking', log: 'PATIENT_DATA' })
  unmaskings(
    @Args(() => UnmaskingArgs) _args: UnmaskingArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => Unmasking, { nullable: true, description: 'One request to unmask.' })
  @Operation({ action: Action.READ, subject: 'Unmasking', log: 'PATIENT_DATA' })
  unmasking(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
