import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { roleRights } from './role-right.service.js';
import { RoleRight } from './role-right.type.js';
import { Action } from '../authz/actions.js';
import { Role, Side } from '../authz/roles.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class RoleRightQueries {
  @Query(() => [RoleRight], {
    description: 'Who may what: what a role in the caller’s organisation may do, and on which conditions.',
  })
  @Operation({ action: Action.READ, subject: 'RoleRight', log: 'NONE' })
  roleRights(
    @Arg('role', () => Role, { description: 'Which role.' }) role: Role,
    @Arg('side', () => Side, {
      nullable: true,
      description: 'On which side, where it makes a difference; the caller’s own unless told.',
    })
    side: Side | null,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => Promise.resolve(roleRights(work, role, side)));
  }
}
