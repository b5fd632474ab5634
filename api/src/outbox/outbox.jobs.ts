import { bundle } from './bundle.js';
import { sendNext } from './send.js';
import { Action } from '../authz/actions.js';
import type { Job } from '../platform/feature.js';

/** A run that goes on is followed by the next, a minute later. */
const MOST = 500;

/** What waits is put together, and what is due is sent, one transaction each; any number of workers may do it at once. */
export const sendMail: Job = async ({ asSystem, mail, logger }) => {
  // Without a server nothing is put together either: when there is one, each is told once of all that waited.
  if (!mail.carrier && !mail.demo) return;
  while ((await asSystem('bundleMail', Action.READ, (work) => bundle(work, mail))) > 0);
  if (mail.demo) {
    await asSystem('showMail', Action.READ, (work) =>
      work.sql(
        `update outbox_message set state = 'SHOWN', sent_at = send_after where state = 'WAITING' and demo and send_after <= $1`,
        [work.now],
      ),
    );
    return;
  }
  const { carrier } = mail;
  if (!carrier) return;
  let dead = 0;
  for (let left = MOST; left > 0; left -= 1) {
    const sent = await asSystem('sendMail', Action.READ, (work) => sendNext(work, carrier));
    if (sent === 'NOTHING') break;
    if (sent === 'DEAD') dead += 1;
    if (sent === 'UNREACHABLE') {
      logger.warn('the mail server cannot be reached: mail waits');
      break;
    }
  }
  if (dead) logger.error({ count: dead }, 'mail was refused too often and given up');
};
