import type { MarkNotificationReadInput } from './notification.inputs.js';
import { Notification } from './notification.entity.js';
import { Action } from '../authz/actions.js';
import type { Work } from '../write/work.js';

/** Read is read: saying so again changes nothing. */
export async function markNotificationRead(work: Work, input: MarkNotificationReadInput): Promise<string> {
  const notification = await work.load(Notification, input.id, Action.MARK_READ);
  notification.readAt ??= work.now;
  work.did('Notification', notification.id, notification.patientId);
  return notification.id;
}
