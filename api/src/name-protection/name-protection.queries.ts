import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { NameProtection } from './name-protection.entity.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class NameProtectionQueries {
  @Query(() => [NameProtection], {
    description:
      'Whose names are kept from patients: one’s own, and of administrators and auditors their organisation’s.',
  })
  @Operation({ action: Action.READ, subject: 'NameProtection', log: 'ADMINISTRATION' })
  nameProtections(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }
}
