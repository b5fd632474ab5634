import { mailHours } from './outbox.type.js';
import { isOpen, nextOpen } from '../platform/mail-hours.js';
import { settingOf } from '../setting/setting.questions.js';
import type { MailCarrier } from '../platform/mailer.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface Message extends Row {
  id: string;
  message_id: string;
  root_id: string | null;
  address: string;
  language: string;
  subject: string;
  text: string;
  urgent: boolean;
  attempts: number;
  refusals: number;
}

export type Sent = 'NOTHING' | 'SENT' | 'LATER' | 'DEAD' | 'UNREACHABLE';

/** After so many refusals by a server that answers, a message is given up. */
export const MAX_REFUSALS = 8;
const LONGEST_WAIT = 60;

/**
 * Sends the next message whose time has come. The row is held until the answer is written, so that of any number of
 * workers one sends it; a worker that dies lets go of it, and then it is sent again under the same Message-ID.
 */
export async function sendNext(work: Work, carrier: MailCarrier): Promise<Sent> {
  const [message] = await work.sql<Message>(
    `select id, message_id, root_id, address, language, subject, text, urgent, attempts, refusals from outbox_message
      where state = 'WAITING' and not demo and next_attempt_at <= $1 order by next_attempt_at, id limit 1 for update skip locked`,
    [work.now],
  );
  if (!message) return 'NOTHING';
  const hours = await settingOf(work, mailHours, message.root_id);
  // It was to be sent by day, and no worker was there to do it.
  if (!message.urgent && !isOpen(work.now, hours)) {
    await put(work, message.id, { next_attempt_at: nextOpen(work.now, hours) });
    return 'LATER';
  }
  const { message_id: messageId, address: to, language, subject, text } = message;
  const delivery = await carrier.deliver({ messageId, to, language, subject, text, at: work.now });
  const attempts = message.attempts + 1;
  if (delivery.outcome === 'ACCEPTED') {
    await put(work, message.id, { attempts, state: 'SENT', sent_at: work.now, last_error: null });
    return 'SENT';
  }
  const refusals = message.refusals + (delivery.outcome === 'REFUSED' ? 1 : 0);
  const tried = { attempts, refusals, last_error: delivery.code };
  if (refusals >= MAX_REFUSALS) {
    await put(work, message.id, { ...tried, state: 'DEAD' });
    return 'DEAD';
  }
  const again = new Date(work.now.getTime() + waitAfter(attempts) * 60_000);
  await put(work, message.id, { ...tried, next_attempt_at: message.urgent ? again : nextOpen(again, hours) });
  return delivery.outcome === 'UNREACHABLE' ? 'UNREACHABLE' : 'LATER';
}

/** Minutes: one, two, four, and at most an hour. */
const waitAfter = (attempts: number): number => Math.min(2 ** (attempts - 1), LONGEST_WAIT);

async function put(work: Work, id: string, changed: Record<string, unknown>): Promise<void> {
  const names = Object.keys(changed);
  const columns = names.map((name, i) => `${name} = $${i + 2}`).join(', ');
  await work.sql(`update outbox_message set ${columns} where id = $1`, [id, ...Object.values(changed)]);
}
