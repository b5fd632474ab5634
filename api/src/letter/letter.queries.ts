import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { LetterArgs } from './letter.args.js';
import { Letter } from './letter.entity.js';
import { LetterConnection } from './letter.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const READ = { action: Action.READ, subject: 'Letter', log: 'PATIENT_DATA' } as const;

@Resolver()
export class LetterQueries {
  @Query(() => LetterConnection, { description: 'Letters that the caller may read.' })
  @Operation(READ)
  letters(
    @Args(() => LetterArgs) _args: LetterArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => Letter, { nullable: true, description: 'One letter.' })
  @Operation(READ)
  letter(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
