import type { Role, Side } from './roles.js';

/**
 * A person acting under ONE grant. Looked up in the database at each request; nothing but who it is comes
 * from the token.
 */
export interface Principal {
  personId: string;
  /** The grant's id; for PATIENT, PARENT and NEXT_OF_KIN the id of the relation that it follows from. */
  grantId: string;
  role: Role;
  unitId: string | null;
  /** The organisation: the root of the grant's unit. */
  rootId: string | null;
  /** The grant's unit and everything below it. */
  unitIds: string[];
  side: Side | null;
  /** Derived grants act for this patient only. */
  patientId: string | null;
  clientId: string | null;
}

/** Whom a relation or a block may name to concern this principal: the person, the units, the organisation. */
export function subjectsOf(principal: Principal): string[] {
  return [principal.personId, ...principal.unitIds, ...(principal.rootId ? [principal.rootId] : [])];
}

/** An id that nothing has: what a rule compares with where the principal has no unit. */
const NOTHING = '00000000-0000-0000-0000-000000000000';
export const unitOf = (principal: Principal): string => principal.unitId ?? NOTHING;
export const rootOf = (principal: Principal): string => principal.rootId ?? NOTHING;
