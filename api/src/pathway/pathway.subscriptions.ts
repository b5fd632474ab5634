import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { Pathway } from './pathway.entity.js';
import { Action } from '../authz/actions.js';
import { Operation } from '../graphql/operation.js';
import type { SubscriptionCall } from '../graphql/subscription-call.js';

@Resolver()
export class PathwaySubscriptions {
  @Subscription(() => Pathway, {
    nullable: true,
    description:
      'A pathway that the caller may see, its events or who answers for it changed; null with `extensions.refetch`: something may have been missed, fetch anew.',
    subscribe: (call: SubscriptionCall<{ id?: string | null }>) =>
      call.context.changes(call.info, 'pathway', call.args.id),
  })
  @Operation({ action: Action.READ, subject: 'Pathway', log: 'PATIENT_DATA' })
  pathwayChanged(
    @Root() changed: unknown,
    @Arg('id', () => ID, { nullable: true, description: 'Only this one.' }) _id: string | null,
  ) {
    return changed;
  }
}
