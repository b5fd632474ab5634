import { Resolver, Root, Subscription } from 'type-graphql';
import { Deadline } from './deadline.entity.js';
import { Action } from '../authz/actions.js';
import { Operation } from '../graphql/operation.js';
import type { SubscriptionCall } from '../graphql/subscription-call.js';

@Resolver()
export class DeadlineSubscriptions {
  @Subscription(() => Deadline, {
    nullable: true,
    description:
      'A deadline that the caller may see was written; null with `extensions.refetch`: something may have been missed, fetch anew.',
    subscribe: (call: SubscriptionCall) => call.context.changes(call.info, 'deadline'),
  })
  @Operation({ action: Action.READ, subject: 'Deadline', log: 'PATIENT_DATA' })
  deadlineChanged(@Root() changed: unknown) {
    return changed;
  }
}
