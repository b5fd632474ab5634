import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { AccessFinding } from './finding.entity.js';
import {
  ChangeAccessRuleInput,
  ConfirmFindingInput,
  ReviewFindingInput,
  TakeFindingInput,
} from './finding.inputs.js';
import { confirmFinding, reviewFinding, takeFinding } from './review.service.js';
import { changeAccessRule } from './rule.service.js';
import { AccessRule } from './rule.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'AccessFinding';
const log = 'PATIENT_DATA';

@Resolver()
export class FindingMutations {
  @Mutation(() => AccessFinding, {
    nullable: true,
    description: 'Takes a finding, so that no other auditor does.',
  })
  @Operation({ action: Action.ACCEPT, subject, log })
  takeFinding(
    @Arg('input', () => TakeFindingInput, { description: 'Which.' }) _: TakeFindingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, takeFinding);
  }

  @Mutation(() => AccessFinding, {
    nullable: true,
    description:
      'Concludes the review of a finding. What is serious, and what is found to be a breach, waits for a second auditor.',
  })
  @Operation({ action: Action.REVIEW, subject, log })
  reviewFinding(
    @Arg('input', () => ReviewFindingInput, { description: 'What was concluded.' }) _: ReviewFindingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, reviewFinding);
  }

  @Mutation(() => AccessFinding, {
    nullable: true,
    description: 'The second auditor closes the finding, or gives it back.',
  })
  @Operation({ action: Action.CONFIRM, subject, log })
  confirmFinding(
    @Arg('input', () => ConfirmFindingInput, { description: 'What the second reader says.' })
    _: ConfirmFindingInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, confirmFinding);
  }

  @Mutation(() => [AccessRule], {
    description: 'Changes a rule for the caller’s organisation; the answer is every rule as it now holds.',
  })
  @Operation({ action: Action.UPDATE, subject: 'AccessRule', log: 'ADMINISTRATION' })
  changeAccessRule(
    @Arg('input', () => ChangeAccessRuleInput, { description: 'What changes.' }) input: ChangeAccessRuleInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    // A rule is a kind of the organisation's, and no object with an id: the answer is all of them.
    return ctx.query(info, (work) => changeAccessRule(work, input));
  }
}
