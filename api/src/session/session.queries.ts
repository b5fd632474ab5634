import { Ctx, Query, Resolver } from 'type-graphql';
import { meOf } from './session.reads.js';
import { Me } from './session.types.js';
import { Action } from '../authz/actions.js';
import { unauthenticated } from '../authn/token.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class SessionQueries {
  @Query(() => Me, { description: 'Who calls. Answered also while a grant has still to be chosen.' })
  @Operation({ action: Action.READ, subject: null, log: 'NONE' })
  me(@Ctx() ctx: GraphContext) {
    if (!ctx.caller) throw unauthenticated('no token');
    return meOf(ctx.caller, (text, values) => ctx.session(text, values));
  }
}
