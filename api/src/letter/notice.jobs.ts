import { NOTICE_WORDS } from './letter.words.js';
import { Action } from '../authz/actions.js';
import { sendAll, sendNextOf, type Box, type Waiting } from '../outbox/send.acts.js';
import type { Language } from '../platform/context.js';
import type { Job } from '../platform/feature.js';
import type { MailOffice } from '../platform/mailer.js';

/** E-mails that tell of a letter. SMS stay where they are. */
function noticeBox({ consoleUrl }: MailOffice): Box<Waiting> {
  const { hostname } = new URL(consoleUrl);
  return {
    table: 'letter_notice',
    columns: [],
    where: `channel = 'EMAIL'`,
    mail: (_work, { id, language }) => {
      const { subject, text } = NOTICE_WORDS[language as Language];
      return Promise.resolve({ messageId: `<${id}@${hostname}>`, subject, text: text(consoleUrl) });
    },
  };
}

/** Tells patients of letters by mail, as any mail is sent; the demo only says that it would have. */
export const sendLetterNotices: Job = async ({ asSystem, mail, logger }) => {
  if (mail.demo) {
    await asSystem('showLetterNotices', Action.READ, (work) =>
      work.sql(
        `update letter_notice set state = 'SHOWN', sent_at = next_attempt_at
          where state = 'WAITING' and channel = 'EMAIL' and next_attempt_at <= $1`,
        [work.now],
      ),
    );
    return;
  }
  const { carrier } = mail;
  if (!carrier) return;
  const box = noticeBox(mail);
  await sendAll(
    () => asSystem('sendLetterNotices', Action.READ, (work) => sendNextOf(work, carrier, box)),
    logger,
  );
};
