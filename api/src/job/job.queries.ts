import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Job } from './job.entity.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class JobQueries {
  @Query(() => Job, {
    nullable: true,
    description:
      'Long work that one asked for, or that reads the log of which one is an auditor: how far it has come.',
  })
  @Operation({ action: Action.READ, subject: 'Job', log: 'NONE' })
  job(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
