import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Child } from './child.entity.js';
import {
  CompleteChildFollowUpInput,
  RecordChildrenAskedInput,
  RegisterChildInput,
  UpdateChildInput,
} from './child.inputs.js';
import { completeChildFollowUp, recordChildrenAsked, registerChild, updateChild } from './child.service.js';
import { ChildrenAsked } from './children-asked.entity.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'Child';
const log = 'PATIENT_DATA';

@Resolver()
export class ChildMutations {
  @Mutation(() => ChildrenAsked, {
    nullable: true,
    description: 'Records that the patient was asked for minor children and siblings.',
  })
  @Operation({ action: Action.CREATE, subject: 'ChildrenAsked', log })
  recordChildrenAsked(
    @Arg('input', () => RecordChildrenAskedInput, { description: 'Who, and the answer.' })
    _: RecordChildrenAskedInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, recordChildrenAsked);
  }

  @Mutation(() => Child, { nullable: true, description: 'Registers a child as next of kin.' })
  @Operation({ action: Action.CREATE, subject, log })
  registerChild(
    @Arg('input', () => RegisterChildInput, { description: 'The child.' }) _: RegisterChildInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, registerChild);
  }

  @Mutation(() => Child, { nullable: true, description: 'Changes how a child is followed up.' })
  @Operation({ action: Action.UPDATE, subject, log })
  updateChild(
    @Arg('input', () => UpdateChildInput, { description: 'What changes.' }) _: UpdateChildInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, updateChild);
  }

  @Mutation(() => Child, { nullable: true, description: 'Records that the child was followed up.' })
  @Operation({ action: Action.COMPLETE, subject, log })
  completeChildFollowUp(
    @Arg('input', () => CompleteChildFollowUpInput, { description: 'What was done.' })
    _: CompleteChildFollowUpInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, completeChildFollowUp);
  }
}
