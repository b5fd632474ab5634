import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { assessReferral, recordPatientInformed } from './assess-referral.service.js';
import { createReferral, updateReferral } from './create-referral.service.js';
import {
  confirmReferral,
  forwardReferral,
  receiveReferral,
  withdrawReferral,
} from './move-referral.service.js';
import { Referral } from './referral.entity.js';
import {
  AssessReferralInput,
  ConfirmReferralInput,
  CreateReferralInput,
  ForwardReferralInput,
  RecordPatientInformedInput,
  ReferralActInput,
  RegisterIncomingReferralInput,
  UpdateReferralInput,
  WithdrawReferralInput,
} from './referral.inputs.js';
import { registerIncomingReferral, submitReferral } from './submit-referral.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'Referral';
const log = 'PATIENT_DATA';

@Resolver()
export class ReferralMutations {
  @Mutation(() => Referral, {
    nullable: true,
    description: 'Begins a referral; a draft until it is submitted.',
  })
  @Operation({ action: Action.CREATE, subject, log })
  createReferral(
    @Arg('input', () => CreateReferralInput, { description: 'What is said.' }) _: CreateReferralInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, createReferral);
  }

  @Mutation(() => Referral, { nullable: true, description: 'Changes a draft.' })
  @Operation({ action: Action.UPDATE, subject, log })
  updateReferral(
    @Arg('input', () => UpdateReferralInput, { description: 'What is said.' }) _: UpdateReferralInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, updateReferral);
  }

  @Mutation(() => Referral, { nullable: true, description: 'The patient confirms what the referral says.' })
  @Operation({ action: Action.CONFIRM, subject, log })
  confirmReferral(
    @Arg('input', () => ConfirmReferralInput, { description: 'What is said.' }) _: ConfirmReferralInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, confirmReferral);
  }

  @Mutation(() => Referral, {
    nullable: true,
    description: 'Sends it: received at that instant, and the pathway exists.',
  })
  @Operation({ action: Action.SUBMIT, subject, log })
  submitReferral(
    @Arg('input', () => ReferralActInput, { description: 'What is said.' }) _: ReferralActInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, submitReferral);
  }

  @Mutation(() => Referral, { nullable: true, description: 'Takes it back.' })
  @Operation({ action: Action.WITHDRAW, subject, log })
  withdrawReferral(
    @Arg('input', () => WithdrawReferralInput, { description: 'What is said.' }) _: WithdrawReferralInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, withdrawReferral);
  }

  @Mutation(() => Referral, {
    nullable: true,
    description: 'Takes in what came on paper or from another system.',
  })
  @Operation({ action: Action.REGISTER_INCOMING, subject, log })
  registerIncomingReferral(
    @Arg('input', () => RegisterIncomingReferralInput, { description: 'What is said.' })
    _: RegisterIncomingReferralInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, registerIncomingReferral);
  }

  @Mutation(() => Referral, {
    nullable: true,
    description: 'Says who took it in hand; the clock has been running.',
  })
  @Operation({ action: Action.RECEIVE, subject, log })
  receiveReferral(
    @Arg('input', () => ReferralActInput, { description: 'What is said.' }) _: ReferralActInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, receiveReferral);
  }

  @Mutation(() => Referral, {
    nullable: true,
    description: 'Sends it on to another section; the clock is not restarted.',
  })
  @Operation({ action: Action.FORWARD, subject, log })
  forwardReferral(
    @Arg('input', () => ForwardReferralInput, { description: 'What is said.' }) _: ForwardReferralInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, forwardReferral);
  }

  @Mutation(() => Referral, {
    nullable: true,
    description: 'Grants the right to care, or rejects with a reason and a recommendation.',
  })
  @Operation({ action: Action.ASSESS, subject, log })
  assessReferral(
    @Arg('input', () => AssessReferralInput, { description: 'What is said.' }) _: AssessReferralInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, assessReferral);
  }

  @Mutation(() => Referral, {
    nullable: true,
    description: 'The patient was informed: this meets the ten-day clock.',
  })
  @Operation({ action: Action.RECORD_PATIENT_INFORMED, subject, log })
  recordPatientInformed(
    @Arg('input', () => RecordPatientInformedInput, { description: 'What is said.' })
    _: RecordPatientInformedInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, recordPatientInformed);
  }
}
