import { eventKind } from '../deadline/deadline.events.js';
import { Side } from '../authz/roles.js';
import { forbidden } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Each side registers its own events: a municipal coordinator cooperation, and nothing of the care. */
export function checkRegistrar(work: Work, kind: string): void {
  const info = eventKind(kind);
  if (!info) return;
  const { role, side } = work.principal;
  if (info.side && info.side !== side) throw forbidden(`${kind} is the other side’s to register`);
  // What the list of kinds leaves to either side's acts is theirs to refuse.
  if (info.operations.includes('recordEvent') && !info.roles.includes(role))
    throw forbidden(`${kind} is not ${role}’s to register`);
}

export const isMunicipal = (work: Work): boolean => work.principal.side === Side.MUNICIPAL;
