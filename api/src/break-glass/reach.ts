import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface Found extends Row {
  /** The number is the caller's own. */
  own: boolean;
  patientId: string | null;
  reachable: boolean;
}

/** Break-glass never reaches a protected address, nor past a block of the whole record on the opener by name. */
const REACHABLE = `
  not exists (select from address_protection a where a.patient_id = i.patient_id and a.ended_at is null)
  and not exists (select from block b where b.patient_id = i.patient_id and b.subject_kind = 'PERSON' and b.subject_id = $2
    and b.contents is null and b.valid_from <= $3 and (b.valid_to is null or b.valid_to > $3))`;

/** The number's patient, whether or not there is one, in one statement. */
export async function patientInReach(work: Work, nationalId: string): Promise<Found> {
  const [found] = await work.beyond<Found>(
    `select exists (select from person_identity o where o.person_id = $2 and o.national_id = $1) as own,
            i.patient_id as "patientId", coalesce(${REACHABLE}, false) as reachable
       from (select 1) one left join patient_identifier i on i.national_id = $1`,
    [nationalId, work.principal.personId, work.now.toISOString()],
  );
  return found as Found;
}

/** Whether what was opened is still in reach. */
export async function stillInReach(work: Work, patientId: string): Promise<boolean> {
  const [found] = await work.beyond<{ reachable: boolean }>(
    `select ${REACHABLE} as reachable from patient_identifier i where i.patient_id = $1`,
    [patientId, work.principal.personId, work.now.toISOString()],
  );
  return Boolean(found?.reachable);
}
