import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import { DeclaredRelation } from './declared-relation.entity.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class DeclarationQueries {
  @Query(() => [DeclaredRelation], { description: 'Those whom the caller has declared to be near to.' })
  @Operation({ action: Action.READ, subject: 'DeclaredRelation', log: 'ADMINISTRATION' })
  myDeclaredRelations(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }
}
