import { v7 } from 'uuid';
import type { MeetingParticipant } from './meeting-participant.entity.js';
import type { Meeting } from './meeting.entity.js';
import { ParticipantKind } from './meeting.type.js';
import { mailHours } from '../outbox/outbox.type.js';
import { nextOpen } from '../platform/mail-hours.js';
import { settingOf } from '../setting/setting.questions.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface Address extends Row {
  id: string;
  address: string;
  language: string;
}

/**
 * Puts an invitation in line for those who get one by mail: professionals at their address at work, unless they want no
 * mail, and outside parties. What waited for them before is dropped: it would tell of what is no more.
 */
export async function queueInvitations(
  work: Work,
  meeting: Meeting,
  called: readonly MeetingParticipant[],
  method: 'REQUEST' | 'CANCEL',
): Promise<void> {
  const others = called.filter(({ person }) => !person || person.id !== work.principal.personId);
  const ids = others.map(({ id }) => id);
  if (!ids.length) return;
  await work.sql(
    `update meeting_mail set state = 'DROPPED' where participant_id = any($1) and state = 'WAITING'`,
    [ids],
  );
  const hours = await settingOf(work, mailHours, meeting.rootId);
  for (const { id, address, language } of await addresses(work, ids, method)) {
    await work.sql(
      `insert into meeting_mail (id, participant_id, patient_id, method, sequence, root_id, address, language, state, next_attempt_at, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'WAITING', $9, $10)`,
      [
        ...[v7(), id, meeting.patient.id, method, meeting.sequence, meeting.rootId, address, language],
        ...[nextOpen(work.now, hours), work.now],
      ],
    );
  }
}

/** Where they are reached; that a meeting is off, only where they were told that it is on. */
function addresses(work: Work, ids: string[], method: string): Promise<Address[]> {
  return work.sql<Address>(
    `select x.id, coalesce(x.email, p.email) as address, coalesce(x.language, p.language) as language
       from meeting_participant x
       left join notification_profile p on p.person_id = x.person_id and x.kind = '${ParticipantKind.PROFESSIONAL}'
         and not exists (select from notification_preference c where c.person_id = p.person_id and c.channel = 'EMAIL'
           and c.topic = 'OTHER' and c.choice = 'OFF')
      where x.id = any($1) and coalesce(x.email, p.email) is not null
        and ($2 = 'REQUEST' or exists (select from meeting_mail m where m.participant_id = x.id and m.state in ('SENT', 'SHOWN')))
      order by x.id`,
    [ids, method],
  );
}
