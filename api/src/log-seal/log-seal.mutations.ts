import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { VerifyAccessLogInput } from './log-seal.inputs.js';
import { verifyAccessLog } from './verify.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';
import { Job } from '../job/job.entity.js';

@Resolver()
export class LogSealMutations {
  @Mutation(() => Job, {
    nullable: true,
    description:
      'Verifies the access log, or the part of a period: a worker reads it, and says that it holds or what is the first thing that does not.',
  })
  @Operation({ action: Action.CREATE, subject: 'AccessLogVerification', log: 'ADMINISTRATION' })
  verifyAccessLog(
    @Arg('input', () => VerifyAccessLogInput, { description: 'Which part.' }) _: VerifyAccessLogInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, verifyAccessLog);
  }
}
