import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { withdrawPlanConsent } from './close-plan.service.js';
import { EvaluatePlanInput } from './evaluate-plan.inputs.js';
import { evaluatePlan } from './evaluate-plan.service.js';
import { Plan } from './plan.entity.js';
import { RestorePlanVersionInput, SignPlanInput, WithdrawPlanConsentInput } from './plan-version.inputs.js';
import { restorePlanVersion } from './restore-plan.service.js';
import { printPlan } from './plan-print.service.js';
import { PrintPlanInput } from './plan.inputs.js';
import { signPlan } from './sign-plan.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'Plan';
const log = 'PATIENT_DATA';

@Resolver()
export class PlanVersionMutations {
  @Mutation(() => Plan, {
    nullable: true,
    description:
      'Says in the log that the plan goes on paper, such as to somebody without digital access. The paper is `GET /files/<id>`, of what the caller may read.',
  })
  @Operation({ action: Action.READ, subject, log })
  printPlan(
    @Arg('input', () => PrintPlanInput, { description: 'Which plan.' }) _: PrintPlanInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, printPlan);
  }

  @Mutation(() => Plan, {
    nullable: true,
    description:
      'The patient or whoever answers for the plan signs the version that holds, or staff record that the patient did.',
  })
  @Operation({ action: Action.SIGN, subject, log })
  signPlan(
    @Arg('input', () => SignPlanInput, { description: 'Which version.' }) _: SignPlanInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, signPlan);
  }

  @Mutation(() => Plan, {
    nullable: true,
    description: 'What an earlier version said holds again, as a new version.',
  })
  @Operation({ action: Action.UPDATE, subject, log })
  restorePlanVersion(
    @Arg('input', () => RestorePlanVersionInput, { description: 'Which version.' })
    _: RestorePlanVersionInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, restorePlanVersion);
  }

  @Mutation(() => Plan, {
    nullable: true,
    description: 'Records an evaluation of a plan: what was achieved of each goal, and the date of the next.',
  })
  @Operation({ action: Action.EVALUATE, subject, log })
  evaluatePlan(
    @Arg('input', () => EvaluatePlanInput, { description: 'What was found.' }) _: EvaluatePlanInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, evaluatePlan);
  }

  @Mutation(() => Plan, {
    nullable: true,
    description: 'The patient ends their consent to the individual plan, which closes it.',
  })
  @Operation({ action: Action.WITHDRAW, subject, log })
  withdrawPlanConsent(
    @Arg('input', () => WithdrawPlanConsentInput, { description: 'Which plan.' }) _: WithdrawPlanConsentInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, (work, input: WithdrawPlanConsentInput) =>
      withdrawPlanConsent(work, input, info.schema),
    );
  }
}
