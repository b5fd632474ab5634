import { sendNextOf, type Box, type Sent, type Waiting } from './send.acts.js';
import type { MailCarrier } from '../platform/mailer.js';
import type { Work } from '../write/work.js';

interface Message extends Waiting {
  message_id: string;
  subject: string;
  text: string;
}

/** What tells people at work that something waits: as it was put together. */
const OUTBOX: Box<Message> = {
  table: 'outbox_message',
  columns: ['message_id', 'subject', 'text'],
  where: 'not demo',
  mail: (_work, { message_id: messageId, subject, text }) => Promise.resolve({ messageId, subject, text }),
};

/** Sends the next message whose time has come. */
export const sendNext = (work: Work, carrier: MailCarrier): Promise<Sent> =>
  sendNextOf(work, carrier, OUTBOX);
