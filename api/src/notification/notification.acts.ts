import { v7 } from 'uuid';
import {
  NotificationChannel,
  NotificationChoice,
  topicOf,
  usualChoice,
  type NotificationTopic,
} from './notification.type.js';
import { Notification } from './notification.entity.js';
import { queueMail } from '../outbox/outbox.acts.js';
import { Patient } from '../patient/patient.entity.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

export interface NewNotification {
  patientId: string | null;
  /** What happened, such as COORDINATOR_NAMED; never what it says. */
  kind: string;
  subjectType?: string | null;
  subjectId?: string | null;
  /** About a statutory deadline: mail of it goes at once, and it cannot be silenced in the application. */
  statutory?: boolean;
  /** Cannot be silenced, and mail of it goes as soon as mail may be sent. */
  must?: boolean;
  /** The organisation that tells, whose mail hours hold; the recipient's own where it is not said. */
  rootId?: string | null;
  /** The kind of deadline that it is about, which a setting may name urgent. */
  about?: string;
  /** The day by whose end it should be known. */
  by?: string;
  /** A mail of its own tells it, where there is an address. */
  otherMail?: boolean;
}

interface Recipient extends Row {
  /** Told as the patient, or as a parent or next of kin of the patient: never by mail to an address at work. */
  privately: boolean;
  email: string | null;
  root_id: string | null;
  application: NotificationChoice | null;
  mail: NotificationChoice | null;
}

/**
 * Tells a person that something waits, in the transaction of what happened: in the application at once, and by mail
 * as they have chosen. Everything that anybody is told goes this way.
 */
export async function notify(work: Work, told: NewNotification & { recipientId: string }): Promise<void> {
  const { recipientId, patientId, kind, subjectType = null, subjectId = null, statutory = false } = told;
  const must = statutory || Boolean(told.must);
  const topic = topicOf(kind, statutory);
  const recipient = await recipientOf(work, recipientId, patientId, topic);
  const silent = recipient.application === NotificationChoice.OFF && !must && !recipient.privately;
  const id = v7();
  if (!silent) {
    const values = { id, recipientId, patientId, kind, subjectType, subjectId };
    work.em.persist(work.em.create(Notification, { ...values, createdAt: work.now, readAt: null } as never));
    await work.em.flush();
  }
  const chosen = recipient.mail ?? usualChoice(topic, NotificationChannel.EMAIL);
  const choice = told.must ? NotificationChoice.AT_ONCE : chosen;
  if (!recipient.email || recipient.privately || told.otherMail || choice === NotificationChoice.OFF) return;
  await queueMail(work, {
    recipientId,
    rootId: told.rootId ?? recipient.root_id,
    notificationId: silent ? null : id,
    kinds: [kind, ...(told.about ? [told.about] : [])],
    statutory,
    choice,
    by: told.by ?? null,
  });
}

async function recipientOf(
  work: Work,
  recipientId: string,
  patientId: string | null,
  topic: NotificationTopic,
): Promise<Recipient> {
  const [recipient] = await work.sql<Recipient>(
    `select exists (select from relation r where r.patient_id = $2 and r.subject_id = $1 and r.kind in ('SELF', 'PARENT', 'KIN')
              and r.valid_from <= $4 and (r.valid_to is null or r.valid_to > $4)) as privately,
            (select p.email from notification_profile p where p.person_id = $1) as email,
            (select u.organisation_id from role_grant g join unit u on u.id = g.unit_id where g.person_id = $1
              and g.valid_from <= $4 and (g.valid_to is null or g.valid_to > $4) order by g.valid_from, g.id limit 1) as root_id,
            (select c.choice from notification_preference c where c.person_id = $1 and c.topic = $3 and c.channel = 'APPLICATION') as application,
            (select c.choice from notification_preference c where c.person_id = $1 and c.topic = $3 and c.channel = 'EMAIL') as mail`,
    [recipientId, patientId, topic, work.now],
  );
  return recipient as Recipient;
}

/**
 * Tells the patient on the patient's own pages, where the patient can log in; never by mail, whatever the channel.
 * Whoever wants a letter, a call or an SMS has a coordinator who reads that on the patient and does it.
 */
export async function notifyPatient(
  work: Work,
  patientId: string,
  told: Omit<NewNotification, 'patientId'>,
): Promise<void> {
  const patient = await work.em.findOne(Patient, { id: patientId });
  if (patient?.personId) await notify(work, { ...told, patientId, recipientId: patient.personId });
}
