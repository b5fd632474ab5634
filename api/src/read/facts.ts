/** What stands between a principal and a patient, to be told and not to decide by. */
import { ACTS_FOR_PATIENT } from '../authz/roles.js';
import type { Statement } from './statement.js';

/** SQL: the kinds of the principal's relations to this patient that hold now. */
export function relationKinds(patient: string, statement: Statement): string {
  const acted = ACTS_FOR_PATIENT.has(statement.principal.role)
    ? `r.id = ${statement.grant}`
    : `(r.root_id is null or r.root_id = ${statement.root})`;
  return (
    `array(select distinct r.kind from relation r where r.patient_id = ${patient} and r.subject_id = any(${statement.subjects})` +
    ` and r.valid_from <= ${statement.now} and (r.valid_to is null or r.valid_to > ${statement.now}) and ${acted} order by r.kind)`
  );
}

/** SQL: what kinds of block keep this kind of the patient's content from the principal now. */
export const blockKinds = (patient: string, content: string, statement: Statement): string =>
  `array(select distinct b.subject_kind from block b where b.patient_id = ${patient} and ${statement.blocksOf('b')}` +
  ` and (b.contents is null or ${statement.bind(content, 'text')} = any(b.contents)) order by b.subject_kind)`;
