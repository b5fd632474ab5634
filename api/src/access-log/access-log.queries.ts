import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { AccessLogEntryArgs } from './access-log.args.js';
import { AccessLogEntryConnection } from './access-log.reads.js';
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
}
