import { ACTS_FOR_PATIENT } from '../../../api/src/authz/roles.js';
import type { Making } from './people.js';
import { add, type NewRow } from './rows.js';

/** An entry of the log about one patient, by somebody; what it says else makes no difference to who sees it. */
export function logged(m: Making, by: NewRow, patientId: unknown, entry: NewRow): void {
  const acting = ACTS_FOR_PATIENT.has(by.role as string);
  add(m.rows, 'audit.entry', {
    ...{ ...by, ...(acting ? { person_id: null, grant_id: null } : {}) },
    ...{ id: entryId(m.chance.id()), entry: '{}', mac: '\\x00' },
    ...{ request_id: 'test', operation: 'test', action: 'READ', purpose: 'CARE', decision: 'PERMIT' },
    ...{ actor_id: acting ? named(m, 'person_id', by.person_id) : null },
    ...{ subject_ids: [named(m, 'patient_id', patientId)], ...entry },
  });
}

/** What the log calls somebody. */
export function named(m: Making, of: 'patient_id' | 'person_id', id: unknown): unknown {
  const known = m.rows.get('audit.subject')?.find((row) => row[of] === id);
  return (known ?? add(m.rows, 'audit.subject', { id: m.chance.id(), [of]: id })).id;
}

/** The place of the patient in an entry stands in its last two bytes. */
const entryId = (id: string): string => `${id.slice(0, 14)}7${id.slice(15, 32)}0000`;
