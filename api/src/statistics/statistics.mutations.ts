import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { exportStatistics } from './export-statistics.service.js';
import { ExportStatisticsInput } from './statistics.inputs.js';
import { Action } from '../authz/actions.js';
import { StoredFile } from '../file/stored-file.entity.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class StatisticsMutations {
  @Mutation(() => StoredFile, {
    nullable: true,
    description:
      'Indicators as a workbook, hidden cells hidden there too, to fetch within 24 hours with `GET /files/<id>`; logged as an export.',
  })
  @Operation({ action: Action.EXPORT, subject: 'Indicator', log: 'EXPORT' })
  exportStatistics(
    @Arg('input', () => ExportStatisticsInput, { description: 'Which, of when, divided by what.' })
    _: ExportStatisticsInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, exportStatistics);
  }
}
