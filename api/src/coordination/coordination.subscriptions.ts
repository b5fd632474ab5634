import { Resolver, Root, Subscription } from 'type-graphql';
import { Assignment } from './assignment.entity.js';
import { Action } from '../authz/actions.js';
import { Operation } from '../graphql/operation.js';
import type { SubscriptionCall } from '../graphql/subscription-call.js';

@Resolver()
export class CoordinationSubscriptions {
  @Subscription(() => Assignment, {
    nullable: true,
    description:
      'An assignment that the caller may see was written; null with `extensions.refetch`: something may have been missed, fetch anew.',
    subscribe: (call: SubscriptionCall) => call.context.changes(call.info, 'assignment'),
  })
  @Operation({ action: Action.READ, subject: 'Assignment', log: 'PATIENT_DATA' })
  assignmentChanged(@Root() changed: unknown) {
    return changed;
  }
}
