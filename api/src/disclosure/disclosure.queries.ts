import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { DisclosureArgs } from './disclosure.args.js';
import { DisclosureConnection } from './disclosure.reads.js';
import { DisclosureGround } from './disclosure.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class DisclosureQueries {
  @Query(() => DisclosureConnection, {
    description: 'What was told outside despite silence.',
  })
  @Operation({ action: Action.READ, subject: 'Disclosure', log: 'PATIENT_DATA' })
  disclosures(
    @Args(() => DisclosureArgs) _args: DisclosureArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => [DisclosureGround], {
    description: 'On which grounds something may be told outside despite silence.',
  })
  @Operation({ action: Action.READ, subject: 'DisclosureGround', log: 'NONE' })
  disclosureGrounds(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }
}
