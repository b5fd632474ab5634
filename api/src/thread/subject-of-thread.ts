import type { OpenThreadInput } from './thread.inputs.js';
import { ThreadSubject } from './thread.type.js';
import { badInput, notFound } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** How each is named in the input and in the thread, and what of it must be readable. */
const SUBJECTS = [
  { subject: ThreadSubject.PATHWAY, field: 'pathway', table: 'pathway' },
  { subject: ThreadSubject.PLAN, field: 'plan', table: 'plan' },
  { subject: ThreadSubject.REFERRAL, field: 'referral', table: 'referral_content', id: 'referral_id' },
  { subject: ThreadSubject.MEETING, field: 'meeting', table: 'meeting' },
  { subject: ThreadSubject.DEADLINE, field: 'deadline', table: 'deadline' },
  { subject: ThreadSubject.TASK, field: 'task', table: 'task' },
] as const;

/** What it is about, where the caller may read that; one thing that is hidden is as one that is not there. */
export async function subjectOf(
  work: Work,
  input: OpenThreadInput,
): Promise<{ subject: ThreadSubject } & Record<string, string>> {
  const [named, another] = SUBJECTS.filter(({ field }) => input[`${field}Id`]);
  if (another) throw badInput({ path: `${another.field}Id`, rule: 'NOT_POSSIBLE' });
  if (!named) return { subject: ThreadSubject.PATIENT };
  const id = input[`${named.field}Id`] as string;
  const column = 'id' in named ? named.id : 'id';
  const seen = await work.look(`select from ${named.table} t where t.${column} = $1 and t.patient_id = $2`, [
    id,
    input.patientId,
  ]);
  if (!seen.length) throw notFound();
  return { subject: named.subject, [named.field]: id };
}
