import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { BreakGlass } from './break-glass.entity.js';
import {
  BreakGlassInput,
  CloseBreakGlassInput,
  RenewBreakGlassInput,
  ReviewBreakGlassInput,
} from './break-glass.inputs.js';
import { breakGlass } from './break-glass.service.js';
import { closeBreakGlass, renewBreakGlass } from './renew.service.js';
import { reviewBreakGlass } from './review.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';
const subject = 'BreakGlass';

@Resolver()
export class BreakGlassMutations {
  @Mutation(() => BreakGlass, {
    nullable: true,
    description:
      'Opens one patient for an hour, read only. The patient, the organisation’s administrator and its auditor are told at once.',
  })
  @Operation({ action: Action.BREAK_GLASS, subject, log })
  breakGlass(
    @Arg('input', () => BreakGlassInput, { description: 'Whom, and why.' }) _: BreakGlassInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, breakGlass);
  }

  @Mutation(() => BreakGlass, {
    nullable: true,
    description: 'Keeps the record open for another hour, for another reason.',
  })
  @Operation({ action: Action.RENEW, subject, log })
  renewBreakGlass(
    @Arg('input', () => RenewBreakGlassInput, { description: 'Which, and why.' }) _: RenewBreakGlassInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, renewBreakGlass);
  }

  @Mutation(() => BreakGlass, { nullable: true, description: 'Ends an opening before its time.' })
  @Operation({ action: Action.END, subject, log })
  closeBreakGlass(
    @Arg('input', () => CloseBreakGlassInput, { description: 'Which.' }) _: CloseBreakGlassInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, closeBreakGlass);
  }

  @Mutation(() => BreakGlass, {
    nullable: true,
    description:
      'Closes the review with a finding; by an administrator of the organisation who did not open it.',
  })
  @Operation({ action: Action.REVIEW, subject, log })
  reviewBreakGlass(
    @Arg('input', () => ReviewBreakGlassInput, { description: 'What was found.' }) _: ReviewBreakGlassInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, reviewBreakGlass);
  }
}
