import { Role } from '../authz/roles.js';
import { badInput } from '../platform/errors.js';
import type { OnBehalf } from '../platform/on-behalf.js';
import type { Work } from './work.js';

const THEMSELVES = [Role.PATIENT, Role.PARENT];

/**
 * What is the patient's to say is said by the patient (or a parent) without `onBehalf`, or recorded by staff with it:
 * staff never act as the patient silently, and the patient needs no witness.
 */
export function spokenFor(work: Work, onBehalf: OnBehalf | null | undefined): object | null {
  const themselves = THEMSELVES.includes(work.principal.role);
  if (themselves && onBehalf) throw badInput({ path: 'onBehalf', rule: 'NOT_POSSIBLE' });
  if (!themselves && !onBehalf) throw badInput({ path: 'onBehalf', rule: 'REQUIRED' });
  if (!onBehalf) return null;
  const { form, witness, document } = onBehalf;
  return { form, witness: witness ?? null, document: document ?? null };
}
