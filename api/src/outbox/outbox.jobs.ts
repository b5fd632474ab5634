import { bundle } from './bundle.js';
import { sendAll } from './send.acts.js';
import { sendNext } from './send.js';
import { Action } from '../authz/actions.js';
import type { Job } from '../platform/feature.js';

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
  await sendAll(() => asSystem('sendMail', Action.READ, (work) => sendNext(work, carrier)), logger);
};
