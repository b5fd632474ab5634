import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { exportRegistrations } from './export-registrations.service.js';
import { ExportRegistrationsInput } from './export.inputs.js';
import { RegistrationExport } from './registration-export.entity.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class CodeMutations {
  @Mutation(() => RegistrationExport, {
    nullable: true,
    description:
      'Exports what the caller may read of a unit’s registrations in a period: a file to fetch within 24 hours, and how complete it is. Clinicians and coordinators of the specialist service, for their own unit; logged with its size, filter and hash.',
  })
  @Operation({ action: Action.EXPORT, subject: 'RegistrationExport', log: 'EXPORT' })
  exportRegistrations(
    @Arg('input', () => ExportRegistrationsInput, { description: 'Of what.' }) _: ExportRegistrationsInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, exportRegistrations);
  }
}
