import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { CreateUnitInput, UpdateUnitInput } from './organisation.inputs.js';
import { ImportUnitsInput } from './unit-import.inputs.js';
import { importUnits, type ImportOutcome } from './unit-import.service.js';
import { UnitImport } from './unit-import.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { checkedInput } from '../graphql/input-check.js';
import { MESSAGES, say } from '../graphql/messages.js';
import { Operation } from '../graphql/operation.js';
import { RULES } from '../graphql/rules.js';
import type { Language } from '../platform/context.js';

@Resolver()
export class UnitImportMutations {
  @Mutation(() => UnitImport, {
    description:
      'Makes an organisation’s units as a file has them, with an answer for each line: what one may do by hand, and no more. A preview first (`dryRun`); then the same, if everything it rests on still stands. Sent again, it finds everything as it is.',
  })
  @Operation({ action: Action.IMPORT, subject: 'Unit', log: 'ADMINISTRATION' })
  importUnits(
    @Arg('input', () => ImportUnitsInput, { description: 'Which file, and whether to write.' })
    _: ImportUnitsInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UnitImport> {
    return ctx.query(info, async (work, selected) => {
      const checks = {
        create: (said: object) => checkedInput(info.schema, CreateUnitInput, said),
        update: (said: object) => checkedInput(info.schema, UpdateUnitInput, said),
      };
      const outcome = await importUnits(work, selected().args.input as ImportUnitsInput, checks);
      return told(outcome, ctx.language);
    });
  }
}

/** Columns as the file calls them, and rules as the caller reads them. */
function told({ written, basis, table, rows }: ImportOutcome, language: Language): UnitImport {
  return {
    ...{ written, basis, ignored: table.ignored },
    rows: rows.map((row) => ({
      ...row,
      changes: row.changes.map((change) => ({ ...change, column: table.called(change.column) })),
      problems: row.problems.map(({ column, rule, params }) => ({
        column: column && table.called(column),
        rule,
        message: say(RULES[rule] ?? MESSAGES[rule], language, params),
      })),
    })),
  };
}
