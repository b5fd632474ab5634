import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { acceptAssignment, declineAssignment, endAssignment, setCoverageOf } from './answer.service.js';
import { assignCoordinator } from './assign.service.js';
import { Assignment } from './assignment.entity.js';
import {
  AssignCoordinatorInput,
  AssignmentActInput,
  EndAssignmentInput,
  SetCoverageInput,
} from './coordination.inputs.js';
import { Coverage } from './coverage.entity.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class CoordinationMutations {
  @Mutation(() => Assignment, {
    nullable: true,
    description: 'Names a coordinator: a person, or a unit whose leader names one.',
  })
  @Operation({ action: Action.ASSIGN, subject: 'CareCase', log })
  assignCoordinator(
    @Arg('input', () => AssignCoordinatorInput, { description: 'Whom, for what.' }) _: AssignCoordinatorInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, assignCoordinator);
  }

  @Mutation(() => Assignment, { nullable: true, description: 'Accepts to be the coordinator.' })
  @Operation({ action: Action.ACCEPT, subject: 'Assignment', log })
  acceptAssignment(
    @Arg('input', () => AssignmentActInput, { description: 'Which.' }) _: AssignmentActInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, acceptAssignment);
  }

  @Mutation(() => Assignment, {
    nullable: true,
    description: 'Declines, with a reason; the side is vacant again.',
  })
  @Operation({ action: Action.DECLINE, subject: 'Assignment', log })
  declineAssignment(
    @Arg('input', () => EndAssignmentInput, { description: 'Which, and why.' }) _: EndAssignmentInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, declineAssignment);
  }

  @Mutation(() => Assignment, {
    nullable: true,
    description: 'Ends an assignment; the side is vacant again.',
  })
  @Operation({ action: Action.END, subject: 'Assignment', log })
  endAssignment(
    @Arg('input', () => EndAssignmentInput, { description: 'Which, and why.' }) _: EndAssignmentInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, endAssignment);
  }

  @Mutation(() => Coverage, {
    nullable: true,
    description: 'Says that a side is declined, not needed or covered outside the platform.',
  })
  @Operation({ action: Action.SET_COVERAGE, subject: 'CareCase', log })
  setCoverage(
    @Arg('input', () => SetCoverageInput, { description: 'How.' }) _: SetCoverageInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, setCoverageOf);
  }
}
