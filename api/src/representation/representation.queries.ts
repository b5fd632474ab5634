import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { RepresentationArgs } from './representation.args.js';
import { RepresentationConnection } from './representation.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class RepresentationQueries {
  @Query(() => RepresentationConnection, { description: 'Who stands, or stood, for a patient, and by what.' })
  @Operation({ action: Action.READ, subject: 'Representation', log: 'PATIENT_DATA' })
  representations(
    @Args(() => RepresentationArgs) _args: RepresentationArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
