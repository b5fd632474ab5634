import type { GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from './context.js';

/** What a subscription's source is handed: type-graphql names it, and leaves its parts untyped. */
export interface SubscriptionCall<Args = object> {
  args: Args;
  context: GraphContext;
  info: GraphQLResolveInfo;
}
