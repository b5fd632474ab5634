import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { assignCoordinators } from './assign-many.service.js';
import { Assignment } from './assignment.entity.js';
import { AssignCoordinatorsInput } from './bulk.inputs.js';
import { AssignedRow } from './bulk.type.js';
import { AssignmentActInput } from './coordination.inputs.js';
import { undoAssignment } from './undo.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class BulkMutations {
  @Mutation(() => [AssignedRow], {
    description: 'Names coordinators for many vacancies, with an answer for each.',
  })
  @Operation({ action: Action.ASSIGN, subject: 'Vacancy', log: 'PATIENT_DATA' })
  assignCoordinators(
    @Arg('input', () => AssignCoordinatorsInput, { description: 'Whom, for what.' })
    input: AssignCoordinatorsInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => assignCoordinators(work, input));
  }

  @Mutation(() => Assignment, {
    nullable: true,
    description: 'Takes back that somebody was named, while they have not answered.',
  })
  @Operation({ action: Action.END, subject: 'Assignment', log: 'PATIENT_DATA' })
  undoAssignment(
    @Arg('input', () => AssignmentActInput, { description: 'Which.' }) _: AssignmentActInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, undoAssignment);
  }
}
