import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { ExportListInput } from './list-export.inputs.js';
import { exportList } from './list-export.service.js';
import { queryOf } from './list-export.type.js';
import { Action } from '../authz/actions.js';
import { StoredFile } from '../file/stored-file.entity.js';
import type { GraphContext } from '../graphql/context.js';
import { askedByName } from '../graphql/asked-by-name.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class ListExportMutations {
  @Mutation(() => StoredFile, {
    nullable: true,
    description:
      'Everything that a list shows the caller under a filter, as a file, to fetch within 24 hours with `GET /files/<id>`; logged as an export.',
  })
  @Operation({ action: Action.EXPORT, subject: 'List', log: 'EXPORT' })
  exportList(
    @Arg('input', () => ExportListInput, { description: 'Which list, what of it, and in which form.' })
    _: ExportListInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, (work, input: ExportListInput) => {
      const { list, filter, orderBy } = input;
      return exportList(work, input, (asks) =>
        askedByName(info.schema, queryOf(list), { filter, orderBy }, asks),
      );
    });
  }
}
