import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { cancelJob } from './cancel-job.service.js';
import { Job } from './job.entity.js';
import { CancelJobInput } from './job.inputs.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class JobMutations {
  @Mutation(() => Job, {
    nullable: true,
    description:
      'Calls off long work that one asked for, or that reads the log of which one is an auditor; a worker that has it stops at its next step.',
  })
  @Operation({ action: Action.CANCEL, subject: 'Job', log: 'ADMINISTRATION' })
  cancelJob(
    @Arg('input', () => CancelJobInput, { description: 'Which.' }) _: CancelJobInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, cancelJob);
  }
}
