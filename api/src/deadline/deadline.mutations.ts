import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Deadline } from './deadline.entity.js';
import { stateCondition } from './condition.service.js';
import {
  DeadlineReasonInput,
  RemindOwnerInput,
  StateConditionInput,
  WithdrawWaiverInput,
} from './deadline.inputs.js';
import { explainDelay, remindOwner, waiveDeadline, withdrawWaiver } from './deadline-acts.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Operation } from '../graphql/operation.js';

const subject = 'Deadline';
const log = 'PATIENT_DATA';

@Resolver()
export class DeadlineMutations {
  @Mutation(() => Deadline, {
    nullable: true,
    description: 'Waives an advisory deadline or one of the organisation’s own; never a statutory one.',
  })
  @Operation({ action: Action.WAIVE, subject, log })
  waiveDeadline(
    @Arg('input', () => DeadlineReasonInput, { description: 'Which, and why.' }) _: DeadlineReasonInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, waiveDeadline);
  }

  @Mutation(() => Deadline, {
    nullable: true,
    description: 'Takes a waiver back: the clock stands as if it had never been waived.',
  })
  @Operation({ action: Action.WITHDRAW, subject, log })
  withdrawWaiver(
    @Arg('input', () => WithdrawWaiverInput, { description: 'Of which.' }) _: WithdrawWaiverInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, withdrawWaiver);
  }

  @Mutation(() => Pathway, {
    nullable: true,
    description:
      'Says whether a condition that rules ask for holds; clocks that waited for it start from their event.',
  })
  @Operation({ action: Action.RECORD_EVENT, subject: 'Pathway', log })
  stateCondition(
    @Arg('input', () => StateConditionInput, { description: 'Which, and whether.' }) _: StateConditionInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, stateCondition);
  }

  @Mutation(() => Deadline, {
    nullable: true,
    description: 'Explains why a deadline is late, in words for the patient.',
  })
  @Operation({ action: Action.EXPLAIN_DELAY, subject, log })
  explainDelay(
    @Arg('input', () => DeadlineReasonInput, { description: 'Which, and why.' }) _: DeadlineReasonInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, explainDelay);
  }

  @Mutation(() => Deadline, { nullable: true, description: 'Reminds whoever must act.' })
  @Operation({ action: Action.REMIND_OWNER, subject, log })
  remindOwner(
    @Arg('input', () => RemindOwnerInput, { description: 'Of which.' }) _: RemindOwnerInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, remindOwner);
  }
}
