import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { exportAccessLog } from './export-access-log.service.js';
import { LogExport } from './log-export.entity.js';
import { ExportAccessLogInput, SignLogExportInput } from './log-export.inputs.js';
import { signLogExport } from './sign-log-export.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'LogExport';
const log = 'EXPORT';

@Resolver()
export class LogExportMutations {
  @Mutation(() => LogExport, {
    nullable: true,
    description:
      'Asks a worker for a file of what a search of the access log matches, as far as it is sealed (JSON_LINES: signed): `work` says how far it is, `cancelJob` calls it off, and the file can be fetched within 24 hours. For auditors; logged with its size, filter and hash. Refused beforehand where the file would not fit on the disk.',
  })
  @Operation({ action: Action.EXPORT, subject, log })
  exportAccessLog(
    @Arg('input', () => ExportAccessLogInput, { description: 'Of what.' }) _: ExportAccessLogInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, exportAccessLog);
  }

  @Mutation(() => LogExport, {
    nullable: true,
    description:
      'Asks a worker for the file that proves a CSV or FHIR export (`manifest`), when a signed checkpoint covers the export itself: after a minute.',
  })
  @Operation({ action: Action.EXPORT, subject, log })
  signLogExport(
    @Arg('input', () => SignLogExportInput, { description: 'Which.' }) _: SignLogExportInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, signLogExport);
  }
}
