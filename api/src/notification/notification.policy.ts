import { Action } from '../authz/actions.js';
import { allow, both, type Policy } from '../authz/policy.js';
import { EVERYONE } from '../authz/roles.js';

export const notificationPolicy: Policy = (p) => [
  allow(EVERYONE, [Action.READ, Action.MARK_READ], 'Notification', {
    when: both({ mine: p.personId }, { notWithheldFrom: p.personId }),
  }),
  allow(EVERYONE, [Action.READ, Action.UPDATE], 'NotificationPreferences'),
];
