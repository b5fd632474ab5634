import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { GrantArgs } from './grant.args.js';
import { GrantConnection } from './grant.reads.js';
import { Unit } from './unit.entity.js';
import { UnitArgs } from './unit.args.js';
import { UnitConnection } from './unit.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class OrganisationQueries {
  @Query(() => UnitConnection, { description: 'Units.' })
  @Operation({ action: Action.READ, subject: 'Unit', log: 'NONE' })
  units(@Args(() => UnitArgs) _args: UnitArgs, @Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }

  @Query(() => Unit, { nullable: true, description: 'One unit.' })
  @Operation({ action: Action.READ, subject: 'Unit', log: 'NONE' })
  unit(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => GrantConnection, {
    description: 'Grants: one’s own; for an administrator and a coordinating unit their organisation’s.',
  })
  @Operation({ action: Action.READ, subject: 'Grant', log: 'NONE' })
  grants(
    @Args(() => GrantArgs) _args: GrantArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
