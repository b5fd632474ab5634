import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { YearReportArgs } from './year-report.args.js';
import { yearReport } from './year-report.service.js';
import { YearReport } from './year-report.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class YearReportQueries {
  @Query(() => YearReport, {
    description:
      'The year’s report (årsrapport) of the caller’s organisation or one of its services: needs, coordinators, time to coordinator, plans, meetings and training. For its coordinating unit, leaders and administrators.',
  })
  @Operation({ action: Action.READ, subject: 'YearReport', log: 'NONE' })
  yearReport(
    @Args(() => YearReportArgs) args: YearReportArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => yearReport(work, args));
  }
}
