import type { Action } from '../authz/actions.js';
import type { RelationKind, Role } from '../authz/roles.js';
import { notFound } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';
import type { Verdict } from './access-log.entity.js';
import { isEntrySql } from './entry-id.questions.js';

/** One entry of the log, as what follows from it needs it. */
export interface SeenEntry extends Row {
  id: string;
  at: Date;
  patientId: string;
  /** Null for those who act as the patient, a parent or next of kin. */
  actorId: string | null;
  /** The patient acted. */
  ofPatient: boolean;
  role: Role;
  unitId: string | null;
  rootId: string | null;
  action: Action;
  resourceType: string;
  relation: RelationKind | null;
  decision: Verdict;
}

/** The entry, where the caller sees it and may do this with it: NOT_FOUND and FORBIDDEN as of any object. */
export async function entrySeen(work: Work, id: string, action: Action): Promise<SeenEntry> {
  work.attempt = { resource: 'AccessLogEntry', id, patientId: null };
  await work.check('AccessLogEntry', id, action);
  const [entry] = await work.lookInLog<SeenEntry>(
    `select t.id, t.at, t.patient_id as "patientId", t.person_id as "actorId", t.role = 'PATIENT' as "ofPatient", t.role,
            t.unit_id as "unitId", t.root_id as "rootId", t.action, t.resource_type as "resourceType", t.relation, t.decision
       from audit.subject_entry t where ${isEntrySql('t', '$1::uuid')} and t.patient_id is not null`,
    [id],
  );
  if (!entry) throw notFound();
  return entry;
}
