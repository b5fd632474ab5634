import type { Work } from '../write/work.js';

export interface NamedSubject extends Record<string, unknown> {
  id: string;
  /** Null: somebody who acts as patient, parent or next of kin, and no patient. */
  patientId: string | null;
}

/** Whom a pseudonym stands for in what the caller's organisation may read of the log: the process learns it, the caller does not. */
export async function subjectNamed(work: Work, pseudonym: string): Promise<NamedSubject | null> {
  const [found] = await work.beyond<NamedSubject>(
    `select s.id, s.patient_id as "patientId" from audit.subject s where s.id = app.subject_named($1, $2)`,
    [pseudonym.trim().toUpperCase(), work.principal.rootId],
  );
  return found ?? null;
}
