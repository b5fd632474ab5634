import type { Principal } from '../../../api/src/authz/principal.js';
import { Role, Side } from '../../../api/src/authz/roles.js';
import type { Who } from '../matrix/cell.js';
import type { Facts, Row } from './facts.js';
import { Tree } from './tree.js';
import { parentTokens } from './withheld.js';

const SPECIALIST = [
  'HEALTH_TRUST',
  'DEPARTMENT',
  'SECTION',
  'PRIVATE_INSTITUTION',
  'CONTRACT_SPECIALIST',
  'ACUTE',
];
const DERIVED: Record<string, Role> = { SELF: Role.PATIENT, PARENT: Role.PARENT, KIN: Role.NEXT_OF_KIN };

/** From its first instant on, until just before its last. */
/** A parent whom nothing is told or shown, and nobody acts for, is nobody to the child here. */
const counts = (row: Row, now: Date): boolean =>
  row.kind !== 'PARENT' || parentTokens(row, now).includes('PARENT:BASIC');

export function holdsAt(row: Row, now: Date): boolean {
  const from = new Date(row.valid_from as string);
  return from <= now && (row.valid_to === null || new Date(row.valid_to as string) > now);
}

/** Everybody who can act now, and as what. */
export function principalsOf(facts: Facts, now: Date): Principal[] {
  const tree = new Tree(facts);
  const active = new Set(facts.person.filter((person) => person.active).map((person) => person.id));
  const granted = facts.role_grant
    .filter((grant) => holdsAt(grant, now) && active.has(grant.person_id as string))
    .map((grant) => {
      const unitId = grant.unit_id as string | null;
      const root = tree.unit(tree.unit(unitId)?.organisation_id);
      const specialist = SPECIALIST.includes(String(root?.kind));
      return {
        personId: grant.person_id as string,
        grantId: grant.id,
        role: grant.role as Role,
        unitId,
        rootId: root?.id ?? null,
        unitIds: unitId ? tree.below(unitId) : [],
        side: unitId ? (specialist ? Side.SPECIALIST : Side.MUNICIPAL) : null,
        patientId: null,
        clientId: null,
      };
    });
  const derived = facts.relation
    .filter(
      (row) =>
        DERIVED[row.kind as string] &&
        holdsAt(row, now) &&
        counts(row, now) &&
        active.has(row.subject_id as string),
    )
    .map((row) => ({
      personId: row.subject_id as string,
      grantId: row.id,
      role: DERIVED[row.kind as string] as Role,
      unitId: null,
      rootId: null,
      unitIds: [],
      side: null,
      patientId: row.patient_id as string,
      clientId: null,
    }));
  return [...granted, ...derived];
}

const PLAIN: Partial<Record<Role, Who>> = {
  PATIENT: 'PA',
  PARENT: 'PR',
  NEXT_OF_KIN: 'KI',
  GP: 'GP',
  CASE_WORKER: 'CW',
  CLINICIAN: 'CL',
  UNIT_LEADER: 'UL',
  COORDINATING_UNIT: 'KE',
  PARTNER: 'PT',
  AUDITOR: 'AU',
};

/** Under which heading of the matrix somebody acts. */
export function whoIs(principal: Principal): Who {
  if (principal.role === Role.COORDINATOR) return principal.side === Side.SPECIALIST ? 'CS' : 'CM';
  if (principal.role === Role.ADMINISTRATOR) return principal.unitId ? 'AD' : 'AI';
  return PLAIN[principal.role] ?? 'NO';
}
