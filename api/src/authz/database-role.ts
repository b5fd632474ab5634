import type { Principal } from './principal.js';
import { ANONYMOUS, Role, Side, SYSTEM } from './roles.js';

/** What every connection is before it becomes somebody: sees no patient. */
export const APP = 'samlop_app';
/**
 * A caller's statements run as the role of their grant, so that the planner sees only that role's row policies; what a
 * mutation writes runs as this one, which reaches only patients that the work has opened.
 */
export const EFFECTS = 'samlop_effects';
/** Reads what the caller may not see, to count it or to find an id; each use is listed in docs/security.md. */
export const BEYOND = 'samlop_beyond';
export const WORKER = 'samlop_worker';
export const LOG_READER = 'samlop_auditor';
/** Reads the log's seals and adds the heads that it signed; nothing else. */
export const SIGNER = 'samlop_signer';

/** The principals that one role of the database stands for; their rules are compiled into its policies. */
export interface DatabaseRole {
  name: string;
  role: Role;
  /** Null: of either side, or of none. */
  side: Side | null;
  /** Whether there is a unit; null: either. */
  unit: boolean | null;
}

const SIDED: readonly Role[] = [Role.COORDINATOR];

function nameOf(role: Role, side: Side | null, unit: boolean): string {
  if (role === Role.ADMINISTRATOR && !unit) return 'samlop_as_installation';
  const sided = SIDED.includes(role) && side ? `_${side.toLowerCase()}` : '';
  return `samlop_as_${role.toLowerCase()}${sided}`;
}

/** The database role in which a caller reads. */
export function databaseRoleOf(principal: Principal): string {
  if (principal.role === SYSTEM) return WORKER;
  return nameOf(principal.role, principal.side, principal.unitId !== null);
}

const of = (role: Role, side: Side | null, unit: boolean | null): DatabaseRole => ({
  name: nameOf(role, side, unit !== false),
  role,
  side,
  unit,
});

/** Every role in which somebody reads. */
export const READERS: readonly DatabaseRole[] = [
  of(ANONYMOUS, null, false),
  ...Object.values(Role).flatMap((role) => {
    if (role === Role.ADMINISTRATOR) return [of(role, null, true), of(role, null, false)];
    const derived = [Role.PATIENT, Role.PARENT, Role.NEXT_OF_KIN].includes(role);
    return (SIDED.includes(role) ? Object.values(Side) : [null]).map((side) => of(role, side, !derived));
  }),
];
