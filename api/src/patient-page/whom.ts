import { Addressee } from './patient-page.type.js';
import { Role } from '../authz/roles.js';

/** Whom the page speaks of to its reader; undefined: it is not theirs to read. */
export function whomOf(role: Role): Addressee | undefined {
  if (role === Role.PATIENT) return Addressee.YOU;
  if (role === Role.PARENT) return Addressee.YOUR_CHILD;
  return role === Role.NEXT_OF_KIN ? Addressee.SOMEBODY_NEAR : undefined;
}
