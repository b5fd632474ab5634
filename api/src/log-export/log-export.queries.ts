import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { LogExport } from './log-export.entity.js';
import './log-export.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class LogExportQueries {
  @Query(() => LogExport, {
    nullable: true,
    description: 'One export of the access log, by whoever made it.',
  })
  @Operation({ action: Action.READ, subject: 'LogExport', log: 'NONE' })
  logExport(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
