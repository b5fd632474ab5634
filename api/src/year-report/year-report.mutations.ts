import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { exportYearReport } from './export-year-report.service.js';
import { ExportYearReportInput } from './year-report.inputs.js';
import { Action } from '../authz/actions.js';
import { StoredFile } from '../file/stored-file.entity.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class YearReportMutations {
  @Mutation(() => StoredFile, {
    nullable: true,
    description:
      'The year’s report as a file, to fetch within 24 hours with `GET /files/<id>`; logged as an export.',
  })
  @Operation({ action: Action.EXPORT, subject: 'YearReport', log: 'EXPORT' })
  exportYearReport(
    @Arg('input', () => ExportYearReportInput, { description: 'Which, and in which form.' })
    _: ExportYearReportInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, exportYearReport);
  }
}
