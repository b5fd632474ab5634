import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { LogExport } from './log-export.entity.js';
import { LogExportConnection } from './log-export.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';
import { PageArgs } from '../platform/pagination.js';

@Resolver()
export class LogExportQueries {
  @Query(() => LogExportConnection, {
    description:
      'Exports of the access log, those under way among them, newest first; for the organisation’s auditors.',
  })
  @Operation({ action: Action.READ, subject: 'LogExport', log: 'NONE' })
  logExports(
    @Args(() => PageArgs) _args: PageArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => LogExport, {
    nullable: true,
    description: 'One export of the access log, for the organisation’s auditors.',
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
