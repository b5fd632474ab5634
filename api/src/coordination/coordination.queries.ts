import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Assignment } from './assignment.entity.js';
import { AssignmentArgs } from './assignment.args.js';
import { AssignmentConnection } from './assignment.reads.js';
import { VacancyArgs } from './vacancy.args.js';
import { VacancyConnection } from './vacancy.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class CoordinationQueries {
  @Query(() => AssignmentConnection, { description: 'Assignments that the caller may see.' })
  @Operation({ action: Action.READ, subject: 'Assignment', log: 'PATIENT_DATA' })
  assignments(
    @Args(() => AssignmentArgs) _args: AssignmentArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => Assignment, { nullable: true, description: 'One assignment.' })
  @Operation({ action: Action.READ, subject: 'Assignment', log: 'PATIENT_DATA' })
  assignment(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => VacancyConnection, { description: 'Sides on which nobody answers, oldest first.' })
  @Operation({ action: Action.READ, subject: 'Vacancy', log: 'PATIENT_DATA' })
  vacancies(
    @Args(() => VacancyArgs) _args: VacancyArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
