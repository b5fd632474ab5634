import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { AccessLogEntryArgs } from './access-log.args.js';
import { AccessLogEntryConnection } from './access-log.reads.js';
import { AccessLogEntry } from './access-log.entity.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class AccessLogQueries {
  @Query(() => AccessLogEntryConnection, { description: 'The access log, as far as the caller may read it.' })
  @Operation({ action: Action.READ, subject: 'AccessLogEntry', log: 'PATIENT_DATA' })
  accessLog(
    @Args(() => AccessLogEntryArgs) _args: AccessLogEntryArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => AccessLogEntryConnection, {
    description: 'Who looked at the caller’s own data; for staff, what they did themselves.',
  })
  @Operation({ action: Action.READ, subject: 'AccessLogEntry', log: 'PATIENT_DATA' })
  myAccessLog(
    @Args(() => AccessLogEntryArgs) _args: AccessLogEntryArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => AccessLogEntry, { nullable: true, description: 'One entry of the access log.' })
  @Operation({ action: Action.READ, subject: 'AccessLogEntry', log: 'PATIENT_DATA' })
  accessLogEntry(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
