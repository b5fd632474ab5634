import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { AccessLogCheckpointArgs } from './checkpoint.args.js';
import { AccessLogCheckpointConnection } from './checkpoint.reads.js';
import { entryProof, sealState } from './entry-proof.service.js';
import { AccessLogVerificationConnection } from './kept-verification.reads.js';
import { AccessLogEntryProof, AccessLogSeal } from './verification.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';
import { PageArgs } from '../platform/pagination.js';

@Resolver()
export class LogSealQueries {
  @Query(() => AccessLogCheckpointConnection, {
    description:
      'Signed heads of the access log, newest first; the same as were published outside the database.',
  })
  @Operation({ action: Action.READ, subject: 'AccessLogCheckpoint', log: 'ADMINISTRATION' })
  accessLogCheckpoints(
    @Args(() => AccessLogCheckpointArgs) _args: AccessLogCheckpointArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => AccessLogVerificationConnection, {
    description:
      'What verifications of the access log have found, newest first: by auditors, and by commands of whoever runs the installation.',
  })
  @Operation({ action: Action.READ, subject: 'AccessLogVerification', log: 'ADMINISTRATION' })
  accessLogVerifications(
    @Args(() => PageArgs) _args: PageArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => AccessLogSeal, { description: 'How the access log is sealed and signed now.' })
  @Operation({ action: Action.READ, subject: 'AccessLogSeal', log: 'ADMINISTRATION' })
  accessLogSeal(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.query(info, sealState);
  }

  @Query(() => AccessLogEntryProof, {
    nullable: true,
    description:
      'Shows that an entry is in the log that was signed. Null for a minute at most, until a checkpoint covers it.',
  })
  @Operation({ action: Action.READ, subject: 'AccessLogEntryProof', log: 'ADMINISTRATION' })
  accessLogEntryProof(
    @Arg('id', () => ID, { description: 'The entry’s id.' }) id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => entryProof(work, id));
  }
}
