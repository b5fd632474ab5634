import { v7 } from 'uuid';
import { Notification } from './notification.entity.js';
import { Patient } from '../patient/patient.entity.js';
import type { Work } from '../write/work.js';

export interface NewNotification {
  patientId: string | null;
  /** What happened, such as COORDINATOR_NAMED; never what it says. */
  kind: string;
  subjectType?: string | null;
  subjectId?: string | null;
}

/** Tells a person that something waits, in the transaction of what happened. */
export async function notify(work: Work, told: NewNotification & { recipientId: string }): Promise<void> {
  work.em.persist(
    work.em.create(Notification, {
      id: v7(),
      subjectType: null,
      subjectId: null,
      createdAt: work.now,
      readAt: null,
      ...told,
    } as never),
  );
  await work.em.flush();
}

/** Tells the patient, where the patient can log in. */
export async function notifyPatient(
  work: Work,
  patientId: string,
  told: Omit<NewNotification, 'patientId'>,
): Promise<void> {
  const patient = await work.em.findOne(Patient, { id: patientId });
  if (patient?.personId) await notify(work, { ...told, patientId, recipientId: patient.personId });
}
