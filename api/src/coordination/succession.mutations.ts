import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { requestNewCoordinator } from './ask-another.service.js';
import { Assignment } from './assignment.entity.js';
import { AskForAnotherInput, AssignmentActInput, HandOverInput } from './coordination.inputs.js';
import { HandoverNote } from './handover-note.entity.js';
import { handOver } from './handover.service.js';
import { takeOver } from './take-over.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';
import { Need } from '../need/need.entity.js';

const log = 'PATIENT_DATA';

/** How one coordinator follows another. */
@Resolver()
export class SuccessionMutations {
  @Mutation(() => Assignment, {
    nullable: true,
    description: 'Takes over from a colleague who answers now; the answer is the assignment of one’s own.',
  })
  @Operation({ action: Action.TAKE_OVER, subject: 'Assignment', log })
  takeOver(
    @Arg('input', () => AssignmentActInput, { description: 'The colleague’s.' }) _: AssignmentActInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, takeOver);
  }

  @Mutation(() => HandoverNote, {
    nullable: true,
    description: 'Leaves a note to whoever answers next, or stands in.',
  })
  @Operation({ action: Action.HAND_OVER, subject: 'Assignment', log })
  handOver(
    @Arg('input', () => HandOverInput, { description: 'Which, and the note.' }) _: HandOverInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, handOver);
  }

  @Mutation(() => Need, {
    nullable: true,
    description:
      'The patient asks for another coordinator; the coordinating unit decides on it as on any need.',
  })
  @Operation({ action: Action.ASK_FOR_ANOTHER, subject: 'Assignment', log })
  requestNewCoordinator(
    @Arg('input', () => AskForAnotherInput, { description: 'In whose place.' }) _: AskForAnotherInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, requestNewCoordinator);
  }
}
