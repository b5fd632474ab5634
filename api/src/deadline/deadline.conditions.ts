/** Which of the conditions that rules ask for hold of a case; what nobody has said is not known, and starts no clock. */
import type { CaseFacts } from './deadline.facts.js';
import { birthday } from '../platform/birthday.js';
import { osloDay } from '../platform/calendar.js';

type Known = Record<string, boolean | undefined>;

const YOUNG = 23;

export function conditionsOf(facts: CaseFacts): Known {
  const { stated } = facts;
  return {
    ...derived(facts),
    ...severity(stated),
    ...stated,
  };
}

function derived({ events, unitKind, birthDate, decidedOn }: CaseFacts): Known {
  // What another unit received and sent on came through its intake, and not the specialist's own.
  const forwarded = events.some((event) => event.kind === 'REFERRAL_FORWARDED' && !event.corrected);
  return {
    CONTRACT_SPECIALIST_OWN_INTAKE: unitKind === 'CONTRACT_SPECIALIST' && !forwarded,
    ...(decidedOn ? { UNDER_23: decidedOn < osloDay(birthday(birthDate, YOUNG)) } : {}),
  };
}

/** The table knows severe and less severe: one is what the other is not. */
function severity({ SEVERE, LESS_SEVERE }: Known): Known {
  if (SEVERE !== undefined) return { LESS_SEVERE: !SEVERE };
  return LESS_SEVERE === undefined ? {} : { SEVERE: !LESS_SEVERE };
}
