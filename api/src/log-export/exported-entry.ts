import type { LoggedExport } from '../access-log/access-log.entity.js';

/**
 * One entry of the access log as it leaves the platform: what the reader sees of it. Staff by id and name, patients and
 * those who act as patient, parent or next of kin by pseudonym, never by name.
 */
export interface ExportedEntry {
  id: string;
  /** ISO 8601, in UTC. */
  at: string;
  actorId: string | null;
  actorName: string | null;
  actorPseudonym: string | null;
  role: string | null;
  unitId: string | null;
  unitName: string | null;
  organisationId: string | null;
  client: string | null;
  requestId: string;
  operation: string;
  action: string;
  purpose: string;
  resourceType: string;
  resourceIds: string[];
  relation: string | null;
  decision: 'PERMIT' | 'DENY';
  rule: string | null;
  patientPseudonym: string | null;
  breakGlassId: string | null;
  export: LoggedExport | null;
}

/** In the order in which they stand in a file. */
export const COLUMNS = [
  'id',
  'at',
  'actorId',
  'actorName',
  'actorPseudonym',
  'role',
  'unitId',
  'unitName',
  'organisationId',
  'client',
  'requestId',
  'operation',
  'action',
  'purpose',
  'resourceType',
  'resourceIds',
  'relation',
  'decision',
  'rule',
  'patientPseudonym',
  'breakGlassId',
  'export',
] as const satisfies readonly (keyof ExportedEntry)[];
