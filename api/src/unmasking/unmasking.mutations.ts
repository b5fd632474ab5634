import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Unmasking } from './unmasking.entity.js';
import { DecideUnmaskingInput, RequestUnmaskingInput, WithdrawUnmaskingInput } from './unmasking.inputs.js';
import { decideUnmasking, requestUnmasking, withdrawUnmasking } from './unmasking.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';
const subject = 'Unmasking';

@Resolver()
export class UnmaskingMutations {
  @Mutation(() => Unmasking, {
    nullable: true,
    description:
      'Asks who a pseudonym of the access log is. The organisation’s other auditors and its administrators are told, and one of them answers.',
  })
  @Operation({ action: Action.UNMASK, subject, log })
  requestUnmasking(
    @Arg('input', () => RequestUnmaskingInput, { description: 'Whom, and why.' }) _: RequestUnmaskingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, requestUnmasking);
  }

  @Mutation(() => Unmasking, {
    nullable: true,
    description: 'Approves or declines; never by who asked, in whatever role.',
  })
  @Operation({ action: Action.DECIDE, subject, log })
  decideUnmasking(
    @Arg('input', () => DecideUnmaskingInput, { description: 'Which, and the answer.' })
    _: DecideUnmaskingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, decideUnmasking);
  }

  @Mutation(() => Unmasking, {
    nullable: true,
    description:
      'Withdraws a request that waits, or an approval that stands: from then on nobody sees who it is.',
  })
  @Operation({ action: Action.WITHDRAW, subject, log })
  withdrawUnmasking(
    @Arg('input', () => WithdrawUnmaskingInput, { description: 'Which.' }) _: WithdrawUnmaskingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, withdrawUnmasking);
  }
}
