import { v7 } from 'uuid';
import { letterOf } from './letter.js';
import type { Language } from '../platform/context.js';
import type { MailOffice } from '../platform/mailer.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface Bundle extends Row {
  recipient_id: string;
  root_id: string | null;
  urgent: boolean;
  send_after: Date;
  ids: string[];
  statutory: number;
  email: string;
  language: Language;
}

interface Message extends Row {
  id: string;
  items: number;
  statutory: number;
}

const MANY = 200;

/**
 * What waits to be told becomes messages: one for each person, organisation and time. Each entry ends in one message,
 * since the rows are held until commit and name it. Gives how many entries were taken.
 */
export async function bundle(work: Work, office: MailOffice): Promise<number> {
  // The demo shows beforehand what will be sent when.
  const until = office.demo ? 'infinity' : work.now;
  const taken = await work.sql<{ id: string; dropped: boolean }>(
    `with next as (
       select e.id, coalesce((select n.read_at is not null from notification n where n.id = e.notification_id), false)
           or not exists (select from notification_profile p join person q on q.id = p.person_id
                           where p.person_id = e.recipient_id and p.email is not null and q.active) as dropped
         from outbox_entry e where e.message_id is null and e.dropped_at is null and e.send_after <= $1
        order by e.send_after, e.id limit ${MANY} for update of e skip locked)
     update outbox_entry e set dropped_at = case when next.dropped then $2::timestamptz end
       from next where next.id = e.id returning e.id, next.dropped`,
    [until, work.now],
  );
  const told = taken.filter(({ dropped }) => !dropped).map(({ id }) => id);
  if (told.length) for (const each of await bundlesOf(work, told)) await put(work, office, each);
  return taken.length;
}

/** What is late is told together, whatever its time was. */
function bundlesOf(work: Work, ids: string[]): Promise<Bundle[]> {
  return work.sql<Bundle>(
    `select e.recipient_id, e.root_id, e.urgent, greatest(e.send_after, $2::timestamptz) as send_after,
            array_agg(e.id) as ids, count(*) filter (where e.statutory)::int as statutory, p.email, p.language
       from outbox_entry e join notification_profile p on p.person_id = e.recipient_id
      where e.id = any($1) group by 1, 2, 3, 4, p.email, p.language order by 1, 2, 4, 3`,
    [ids, work.now],
  );
}

async function put(work: Work, { demo, consoleUrl }: MailOffice, bundled: Bundle): Promise<void> {
  const { recipient_id, root_id, urgent, send_after, ids, statutory, email, language } = bundled;
  const id = v7();
  const first = letterOf(language, ids.length, statutory, consoleUrl);
  // The name is made once, here: every attempt to send the message carries it.
  const messageId = `<${id}@${new URL(consoleUrl).hostname}>`;
  const [message] = await work.sql<Message>(
    `insert into outbox_message (id, message_id, recipient_id, root_id, address, language, subject, text, items, statutory,
       urgent, demo, state, send_after, next_attempt_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'WAITING', $13, $13, $14)
     on conflict (recipient_id, root_id, urgent, send_after) where state = 'WAITING' and attempts = 0
       do update set items = outbox_message.items + excluded.items, statutory = outbox_message.statutory + excluded.statutory
     returning id, items, statutory`,
    [
      id,
      messageId,
      recipient_id,
      root_id,
      email,
      language,
      first.subject,
      first.text,
      ids.length,
      statutory,
      urgent,
      demo,
      send_after,
      work.now,
    ],
  );
  const stored = message as Message;
  if (stored.id !== id) {
    const { subject, text } = letterOf(language, stored.items, stored.statutory, consoleUrl);
    await work.sql('update outbox_message set subject = $2, text = $3 where id = $1', [
      stored.id,
      subject,
      text,
    ]);
  }
  await work.sql('update outbox_entry set message_id = $2 where id = any($1)', [ids, stored.id]);
}
