import { v7 } from 'uuid';
import type { Letter } from './letter.entity.js';
import { LetterDelivery } from './letter.type.js';
import { notify, notifyPatient } from '../notification/notification.acts.js';
import { mailHours } from '../outbox/outbox.type.js';
import type { Patient } from '../patient/patient.entity.js';
import { nextOpen } from '../platform/mail-hours.js';
import { settingOf } from '../setting/setting.questions.js';
import type { Work } from '../write/work.js';

interface Told {
  letter: Letter;
  patient: Patient;
  rootId: string;
  copies: readonly { letter: Letter; person: string | null }[];
}

/** Says that letters wait: on the platform, and to the patient by mail or SMS as they prefer; nothing of what they are about. */
export async function tellOfLetter(work: Work, { letter, patient, rootId, copies }: Told): Promise<void> {
  const about = (each: Letter) => ({ subjectType: 'Letter', subjectId: each.id });
  await notifyPatient(work, patient.id, { kind: 'LETTER_READY', ...about(letter) });
  for (const copy of copies)
    if (copy.person && copy.person !== work.principal.personId)
      await notify(work, {
        ...{ kind: 'LETTER_COPY', recipientId: copy.person, patientId: patient.id, rootId },
        ...about(copy.letter),
      });
  if (letter.delivery !== LetterDelivery.PRINT) await queueNotice(work, letter, rootId);
}

/** Where the patient has given an address. An SMS waits until there is something to send it by (adr/0045). */
async function queueNotice(work: Work, letter: Letter, rootId: string): Promise<void> {
  const channel = letter.delivery === LetterDelivery.SMS ? 'SMS' : 'EMAIL';
  const [contact] = await work.sql<{ address: string | null }>(
    `select case when $2 = 'SMS' then phone else email end as address from patient_contact where patient_id = $1`,
    [letter.patient.id, channel],
  );
  if (!contact?.address) return;
  const sendAfter = nextOpen(work.now, await settingOf(work, mailHours, rootId));
  await work.sql(
    `insert into letter_notice (id, letter_id, patient_id, channel, root_id, address, language, state, next_attempt_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'WAITING', $8, $9)`,
    [
      ...[v7(), letter.id, letter.patient.id, channel, rootId, contact.address, letter.language],
      ...[sendAfter, work.now],
    ],
  );
}
