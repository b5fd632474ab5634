import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ParentalOpeningArgs } from './parents.args.js';
import { ParentalOpeningConnection } from './parents.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class ParentsQueries {
  @Query(() => ParentalOpeningConnection, { description: 'What is, or was, opened to parents.' })
  @Operation({ action: Action.READ, subject: 'ParentalOpening', log: 'PATIENT_DATA' })
  parentalOpenings(
    @Args(() => ParentalOpeningArgs) _args: ParentalOpeningArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
