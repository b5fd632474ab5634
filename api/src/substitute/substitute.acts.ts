import type { Role, RelationKind, Side } from '../authz/roles.js';
import { addDays, startOfDay } from '../platform/calendar.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** As the relation of who stands in has its cause. */
export const STANDS_IN = 'substitution';

export interface Period {
  from: Date;
  to: Date;
}

/** From the beginning of the first day to the end of the last; what has begun begins now. */
export function periodOf(work: Work, startsOn: string, endsOn: string): Period {
  const first = startOfDay(startsOn);
  return { from: first > work.now ? first : work.now, to: startOfDay(addDays(endsOn, 1)) };
}

const LOCK = 44;

/**
 * What somebody answers for and who stands in for them hang together, and are changed by two acts that know nothing of
 * each other's rows. Whoever begins or ends a part of what one answers for holds it beside others who do the same;
 * whoever changes who stands in holds it alone. Held before anything is read that the change rests on.
 */
export async function holdPartOf(work: Work, personId: string): Promise<void> {
  await work.sql('select pg_advisory_xact_lock_shared(hashtextextended($1, $2))', [personId, LOCK]);
}

/** As `holdPartOf`, alone. */
export async function holdWholeOf(work: Work, personId: string): Promise<void> {
  await work.sql('select pg_advisory_xact_lock(hashtextextended($1, $2))', [personId, LOCK]);
}

/** What is opened to somebody who may be away. */
export interface Opened {
  patientId: string;
  personId: string;
  role: Role;
  rootId: string | null;
  kind: RelationKind;
  side: Side | null;
  /** What it ends with. */
  causeId: string;
}

/** Opens to those who stand in for somebody, now or later, what is opened to them while that is already known. */
export async function openToSubstitutes(work: Work, opened: Opened): Promise<void> {
  await holdPartOf(work, opened.personId);
  const standing = await work.sql<{ substitute_id: string; starts_on: string; ends_on: string } & Row>(
    `select substitute_id, starts_on::text, ends_on::text from substitution
      where person_id = $1 and role = $2 and ended_at is null and ends_on >= $3 and ($4::uuid is null or root_id = $4)`,
    [opened.personId, opened.role, work.today, opened.rootId],
  );
  for (const { substitute_id: to, starts_on: startsOn, ends_on: endsOn } of standing) {
    await openTo(work, to, periodOf(work, startsOn, endsOn), opened.rootId, opened, [opened]);
  }
}

/** One relation for each, in one statement. */
export async function openTo(
  work: Work,
  substituteId: string,
  { from, to }: Period,
  rootId: string | null,
  { kind }: { kind: RelationKind },
  rows: readonly { patientId: string; causeId: string; side: Side | null }[],
): Promise<void> {
  await work.em.flush();
  await work.sql(
    `insert into relation (id, patient_id, subject_id, kind, side, basis, cause, cause_id, root_id, valid_from, valid_to)
     select gen_random_uuid(), x.patient, $4, $5, x.side, 'substitute', $6, x.cause, $7, $8, $9
       from unnest($1::uuid[], $2::uuid[], $3::text[]) x(patient, cause, side)
      where not exists (select from relation r where r.patient_id = x.patient and r.subject_id = $4 and r.cause = $6
         and r.cause_id = x.cause and r.valid_to = $9)`,
    [
      rows.map((row) => row.patientId),
      rows.map((row) => row.causeId),
      rows.map((row) => row.side),
      ...[substituteId, kind, STANDS_IN, rootId, from, to],
    ],
  );
}
