import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { createLetter, recordLetterPrinted } from './create-letter.service.js';
import { Letter } from './letter.entity.js';
import { CreateLetterInput, RecordLetterPrintedInput } from './letter.inputs.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class LetterMutations {
  @Mutation(() => Letter, {
    nullable: true,
    description:
      'Makes the letters of an assessment once more, such as in another language; those made before stay. Answers the patient’s.',
  })
  @Operation({ action: Action.WRITE_LETTER, subject: 'Referral', log })
  createLetter(
    @Arg('input', () => CreateLetterInput, { description: 'Of which assessment.' }) _: CreateLetterInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, createLetter);
  }

  @Mutation(() => Letter, {
    nullable: true,
    description: 'Records that a letter was printed, and sent or handed over.',
  })
  @Operation({ action: Action.PRINT, subject: 'Letter', log })
  recordLetterPrinted(
    @Arg('input', () => RecordLetterPrintedInput, { description: 'Which.' }) _: RecordLetterPrintedInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, recordLetterPrinted);
  }
}
