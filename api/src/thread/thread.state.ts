import { Action } from '../authz/actions.js';
import { illegalTransition } from '../platform/errors.js';

/** What is done in an open thread alone; the rest (reading, leaving, retracting) is done in a closed one, too. */
const WHILE_OPEN: readonly Action[] = [Action.SEND, Action.ADD_PARTICIPANT, Action.CLOSE];

export function checkThread({ closedAt }: { closedAt: Date | null }, action: Action): void {
  if (closedAt && WHILE_OPEN.includes(action)) throw illegalTransition('CLOSED', []);
}
