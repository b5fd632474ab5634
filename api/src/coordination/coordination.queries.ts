import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Assignment } from './assignment.entity.js';
import { AssignmentArgs } from './assignment.args.js';
import { AssignmentConnection } from './assignment.reads.js';
import { VacancyArgs, VacancySummary, VacancySummaryArgs } from './vacancy.args.js';
import { vacancySummary } from './vacancy-summary.service.js';
import { VacancyConnection } from './vacancy.reads.js';
import { HandoverNoteArgs } from './handover.args.js';
import { HandoverNoteConnection } from './handover.reads.js';
import { ProposedAssignmentsArgs } from './bulk.inputs.js';
import { ProposedAssignment } from './bulk.type.js';
import { proposedAssignments } from './propose.service.js';
import { CaseArgs, SuggestionArgs } from './case.args.js';
import { Coverage } from './coverage.entity.js';
import { coordinatorSuggestions } from './suggest.service.js';
import { workload, workloadOverTime } from './workload.service.js';
import { WorkloadMonth, WorkloadOverTimeArgs } from './workload.type.js';
import { CoordinatorSuggestion, Workload } from './suggestions.type.js';
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

  @Query(() => HandoverNoteConnection, {
    description: 'What coordinators wrote for whoever answers next, on the caller’s side.',
  })
  @Operation({ action: Action.READ, subject: 'HandoverNote', log: 'PATIENT_DATA' })
  handoverNotes(
    @Args(() => HandoverNoteArgs) _args: HandoverNoteArgs,
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

  @Query(() => VacancySummary, {
    description: 'How many sides nobody answers for, and how many people that is.',
  })
  @Operation({ action: Action.READ, subject: 'Vacancy', log: 'PATIENT_DATA' })
  vacancySummary(
    @Args(() => VacancySummaryArgs) args: VacancySummaryArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => vacancySummary(work, args));
  }

  @Query(() => [CoordinatorSuggestion], {
    description: 'Who could be named for a side of a case, best first, each with the reasons.',
  })
  @Operation({ action: Action.SUGGEST_COORDINATOR, subject: 'CareCase', log: 'PATIENT_DATA' })
  coordinatorSuggestions(
    @Args(() => SuggestionArgs) args: SuggestionArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => coordinatorSuggestions(work, args));
  }

  @Query(() => [ProposedAssignment], {
    description:
      'A fair distribution of vacancies among those who may be named, by the same grounds as the suggestions; nothing is done.',
  })
  @Operation({ action: Action.SUGGEST_COORDINATOR, subject: 'Vacancy', log: 'PATIENT_DATA' })
  proposedAssignments(
    @Args(() => ProposedAssignmentsArgs) args: ProposedAssignmentsArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => proposedAssignments(work, args));
  }

  @Query(() => [Workload], {
    description: 'How many patients each coordinator of the organisation answers for.',
  })
  @Operation({ action: Action.READ, subject: 'Workload', log: 'ADMINISTRATION' })
  workload(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.query(info, workload);
  }

  @Query(() => [WorkloadMonth], {
    description:
      'For how many patients each coordinator or unit of the organisation answered, month by month.',
  })
  @Operation({ action: Action.READ, subject: 'Workload', log: 'ADMINISTRATION' })
  workloadOverTime(
    @Args(() => WorkloadOverTimeArgs) args: WorkloadOverTimeArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => workloadOverTime(work, args));
  }

  @Query(() => [Coverage], { description: 'Whether somebody answers for each side of a case, now.' })
  @Operation({ action: Action.READ, subject: 'Coverage', log: 'PATIENT_DATA' })
  coverage(
    @Args(() => CaseArgs) _args: CaseArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
