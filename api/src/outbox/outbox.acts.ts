import { v7 } from 'uuid';
import { mailHours, urgentKinds } from './outbox.type.js';
import { digestBefore, nextDigest, nextOpen } from '../platform/mail-hours.js';
import { settingOf } from '../setting/setting.questions.js';
import type { Work } from '../write/work.js';

export interface MailToCome {
  recipientId: string;
  /** The organisation whose hours hold. */
  rootId: string | null;
  notificationId: string | null;
  /** The kind of notification, and of deadline: either may be named urgent. */
  kinds: readonly string[];
  statutory: boolean;
  /** In the day's one digest, or as soon as mail may be sent. */
  choice: 'AT_ONCE' | 'DIGEST';
  /** The day by whose end it should be known. */
  by?: string | null;
}

/** Puts in the outbox that a person is to be told by mail, in the transaction of what happened. */
export async function queueMail(work: Work, mail: MailToCome): Promise<void> {
  const hours = await settingOf(work, mailHours, mail.rootId);
  const named = await settingOf(work, urgentKinds, mail.rootId);
  const urgent = mail.kinds.some((kind) => named.includes(kind));
  const sendAfter = urgent
    ? work.now
    : mail.choice === 'AT_ONCE'
      ? nextOpen(work.now, hours)
      : mail.by
        ? digestBefore(work.now, mail.by, hours)
        : nextDigest(work.now, hours);
  await work.sql(
    `insert into outbox_entry (id, recipient_id, root_id, notification_id, statutory, urgent, send_after, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [v7(), mail.recipientId, mail.rootId, mail.notificationId, mail.statutory, urgent, sendAfter, work.now],
  );
}
