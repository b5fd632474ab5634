import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Erasure } from './erasure.entity.js';
import { ApproveErasureInput, RequestErasureInput } from './erasure.inputs.js';
import { approveErasure, requestErasure } from './erasure.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'ADMINISTRATION';
const subject = 'Erasure';

@Resolver()
export class ErasureMutations {
  @Mutation(() => Erasure, {
    nullable: true,
    description:
      'Asks that a patient is erased. Whether anybody has the number is not told; another administrator has to approve.',
  })
  @Operation({ action: Action.CREATE, subject, log })
  requestErasure(
    @Arg('input', () => RequestErasureInput, { description: 'Whom, and on what ground.' })
    _: RequestErasureInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, requestErasure);
  }

  @Mutation(() => Erasure, {
    nullable: true,
    description: 'Approves an erasure that another asked for; it is then carried out at the command line.',
  })
  @Operation({ action: Action.ERASE, subject, log })
  approveErasure(
    @Arg('input', () => ApproveErasureInput, { description: 'Which, and whose.' }) _: ApproveErasureInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, approveErasure);
  }
}
