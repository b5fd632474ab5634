import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { whoCouldSee } from './who-could-see.service.js';
import { WhoCouldSee, WhoCouldSeeArgs } from './who-could-see.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class WhoCouldSeeQueries {
  @Query(() => WhoCouldSee, {
    description:
      'Who could have seen a patient, and not only who did; for the auditor of an organisation that takes or took part.',
  })
  @Operation({ action: Action.READ, subject: 'WhoCouldSee', log: 'PATIENT_DATA' })
  whoCouldSee(
    @Args(() => WhoCouldSeeArgs) args: WhoCouldSeeArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => whoCouldSee(work, args));
  }
}
