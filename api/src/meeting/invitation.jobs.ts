import { invitationBox } from './invitation.mail.js';
import { Action } from '../authz/actions.js';
import { sendAll, sendNextOf } from '../outbox/send.acts.js';
import type { Job } from '../platform/feature.js';

/** Sends the invitations whose time has come, as mail about what waits is sent; the demo only says that it would have. */
export const sendInvitations: Job = async ({ asSystem, mail, logger }) => {
  if (mail.demo) {
    await asSystem('showInvitations', Action.READ, (work) =>
      work.sql(
        `update meeting_mail set state = 'SHOWN', sent_at = next_attempt_at where state = 'WAITING' and next_attempt_at <= $1`,
        [work.now],
      ),
    );
    return;
  }
  const { carrier } = mail;
  if (!carrier) return;
  const box = invitationBox(mail);
  await sendAll(
    () => asSystem('sendInvitations', Action.READ, (work) => sendNextOf(work, carrier, box)),
    logger,
  );
};
