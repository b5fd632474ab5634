import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { closePlan, openPlan } from './close-plan.service.js';
import { ImportPlanInput } from './import-plan.inputs.js';
import { importPlan } from './import-plan.service.js';
import { answerPlanOffer, offerPlan } from './offer-plan.service.js';
import { Plan } from './plan.entity.js';
import {
  AnswerPlanOfferInput,
  ClosePlanInput,
  CreatePlanInput,
  OfferPlanInput,
  OpenPlanInput,
  UpdatePlanInput,
} from './plan.inputs.js';
import { createPlan, updatePlan } from './write-plan.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'Plan';
const log = 'PATIENT_DATA';

@Resolver()
export class PlanMutations {
  @Mutation(() => Plan, { nullable: true, description: 'Offers the patient a plan.' })
  @Operation({ action: Action.OFFER, subject, log })
  offerPlan(
    @Arg('input', () => OfferPlanInput, { description: 'To whom, and of what kind.' }) _: OfferPlanInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, offerPlan);
  }

  @Mutation(() => Plan, {
    nullable: true,
    description: 'The patient answers an offer of a plan, or staff record the answer.',
  })
  @Operation({ action: Action.ANSWER_OFFER, subject, log })
  answerPlanOffer(
    @Arg('input', () => AnswerPlanOfferInput, { description: 'The answer.' }) _: AnswerPlanOfferInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, answerPlanOffer);
  }

  @Mutation(() => Plan, { nullable: true, description: 'Makes a plan, or begins one.' })
  @Operation({ action: Action.CREATE, subject, log })
  createPlan(
    @Arg('input', () => CreatePlanInput, { description: 'Whose, and what it says.' }) _: CreatePlanInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, createPlan);
  }

  @Mutation(() => Plan, {
    nullable: true,
    description:
      'Takes an individual plan out of a file that another system wrote, as a draft. Every mistake is told by its place, and then nothing is written.',
  })
  @Operation({ action: Action.CREATE, subject, log })
  importPlan(
    @Arg('input', () => ImportPlanInput, { description: 'Whose, and the file.' }) _: ImportPlanInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, importPlan);
  }

  @Mutation(() => Plan, { nullable: true, description: 'Changes what a plan says, or makes a draft hold.' })
  @Operation({ action: Action.UPDATE, subject, log })
  updatePlan(
    @Arg('input', () => UpdatePlanInput, { description: 'What changes.' }) _: UpdatePlanInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, updatePlan);
  }

  @Mutation(() => Plan, {
    nullable: true,
    description: 'The patient has opened the plan: sent when it is shown, kept the first time.',
  })
  @Operation({ action: Action.OPEN, subject, log })
  openPlan(
    @Arg('input', () => OpenPlanInput, { description: 'Which plan.' }) _: OpenPlanInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, openPlan);
  }

  @Mutation(() => Plan, { nullable: true, description: 'Closes a plan, or takes an offer back.' })
  @Operation({ action: Action.CLOSE, subject, log })
  closePlan(
    @Arg('input', () => ClosePlanInput, { description: 'Which, and why.' }) _: ClosePlanInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, (work, input: ClosePlanInput) => closePlan(work, input, info.schema));
  }
}
