import { mailHours } from './outbox.type.js';
import { isOpen, nextOpen } from '../platform/mail-hours.js';
import type { Mail, MailCarrier } from '../platform/mailer.js';
import { settingOf } from '../setting/setting.questions.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** What every waiting message has, whatever it tells. */
export interface Waiting extends Row {
  id: string;
  root_id: string | null;
  address: string;
  language: string;
  urgent: boolean;
  attempts: number;
  refusals: number;
}

/** A table of messages that wait, and what one of them says. */
export interface Box<Message extends Waiting> {
  table: 'outbox_message' | 'meeting_mail' | 'letter_notice';
  /** Its columns beside those of every message. */
  columns: readonly string[];
  /** Beside that its time has come. */
  where: string;
  /** What it says now; null: nothing any more. */
  mail(
    work: Work,
    message: Message,
  ): Promise<Pick<Mail, 'messageId' | 'subject' | 'text' | 'calendar'> | null>;
  /** It was given up: whoever is to know is told. */
  dead?(work: Work, message: Message): Promise<void>;
}

export type Sent = 'NOTHING' | 'SENT' | 'LATER' | 'DEAD' | 'UNREACHABLE' | 'DROPPED';

/** After so many refusals by a server that answers, a message is given up. */
export const MAX_REFUSALS = 8;
const LONGEST_WAIT = 60;

/**
 * Sends the next message of a box whose time has come. The row is held until the answer is written, so that of any number
 * of workers one sends it; a worker that dies lets go of it, and then it is sent again under the same Message-ID.
 */
export async function sendNextOf<Message extends Waiting>(
  work: Work,
  carrier: MailCarrier,
  box: Box<Message>,
): Promise<Sent> {
  const columns = ['id', 'root_id', 'address', 'language', 'urgent', 'attempts', 'refusals', ...box.columns];
  const [message] = await work.sql<Message>(
    `select ${columns.join(', ')} from ${box.table}
      where state = 'WAITING' and ${box.where} and next_attempt_at <= $1 order by next_attempt_at, id limit 1 for update skip locked`,
    [work.now],
  );
  if (!message) return 'NOTHING';
  const put = (changed: Record<string, unknown>) => change(work, box.table, message.id, changed);
  const hours = await settingOf(work, mailHours, message.root_id);
  // It was to be sent by day, and no worker was there to do it.
  if (!message.urgent && !isOpen(work.now, hours)) {
    await put({ next_attempt_at: nextOpen(work.now, hours) });
    return 'LATER';
  }
  const mail = await box.mail(work, message);
  if (!mail) {
    await put({ state: 'DROPPED' });
    return 'DROPPED';
  }
  const { address: to, language } = message;
  const delivery = await carrier.deliver({ ...mail, to, language, at: work.now });
  const attempts = message.attempts + 1;
  if (delivery.outcome === 'ACCEPTED') {
    await put({ attempts, state: 'SENT', sent_at: work.now, last_error: null });
    return 'SENT';
  }
  const refusals = message.refusals + (delivery.outcome === 'REFUSED' ? 1 : 0);
  const tried = { attempts, refusals, last_error: delivery.code };
  if (refusals >= MAX_REFUSALS) {
    await put({ ...tried, state: 'DEAD' });
    await box.dead?.(work, message);
    return 'DEAD';
  }
  const again = new Date(work.now.getTime() + waitAfter(attempts) * 60_000);
  await put({ ...tried, next_attempt_at: message.urgent ? again : nextOpen(again, hours) });
  return delivery.outcome === 'UNREACHABLE' ? 'UNREACHABLE' : 'LATER';
}

/** Minutes: one, two, four, and at most an hour. */
const waitAfter = (attempts: number): number => Math.min(2 ** (attempts - 1), LONGEST_WAIT);

async function change(
  work: Work,
  table: string,
  id: string,
  changed: Record<string, unknown>,
): Promise<void> {
  const names = Object.keys(changed);
  const columns = names.map((name, i) => `${name} = $${i + 2}`).join(', ');
  await work.sql(`update ${table} set ${columns} where id = $1`, [id, ...Object.values(changed)]);
}

/** A run that goes on is followed by the next, a minute later. */
const MOST = 500;

/** Sends all of a box whose time has come, one transaction each; until nothing is left, or the server cannot be reached. */
export async function sendAll(
  sendOne: () => Promise<Sent>,
  logger: { warn(text: string): void; error(about: object, text: string): void },
): Promise<void> {
  let dead = 0;
  for (let left = MOST; left > 0; left -= 1) {
    const sent = await sendOne();
    if (sent === 'NOTHING') break;
    if (sent === 'DEAD') dead += 1;
    if (sent === 'UNREACHABLE') {
      logger.warn('the mail server cannot be reached: mail waits');
      break;
    }
  }
  if (dead) logger.error({ count: dead }, 'mail was refused too often and given up');
}
