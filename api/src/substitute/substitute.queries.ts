import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { SubstitutionArgs } from './substitute.args.js';
import { SubstitutionConnection } from './substitute.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class SubstituteQueries {
  @Query(() => SubstitutionConnection, {
    description: 'Who stands in for whom, and when; one’s own, or of those whom one leads.',
  })
  @Operation({ action: Action.READ, subject: 'Substitution', log: 'ADMINISTRATION' })
  substitutions(
    @Args(() => SubstitutionArgs) _args: SubstitutionArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
