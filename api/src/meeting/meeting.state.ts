import { MeetingStatus as S } from './meeting.type.js';
import { Action } from '../authz/actions.js';
import { illegalTransition } from '../platform/errors.js';

/** What is done with a meeting: from which states, and as which action. */
const DEEDS = {
  /** What was asked for is called. */
  CALL: { from: [S.REQUESTED], action: Action.CREATE },
  RESPOND: { from: [S.SCHEDULED], action: Action.RESPOND },
  /** Its time, or who is called. */
  CHANGE: { from: [S.SCHEDULED], action: Action.UPDATE },
  /** Who came, and what was decided. */
  RECORD: { from: [S.SCHEDULED, S.HELD], action: Action.UPDATE },
  CANCEL: { from: [S.REQUESTED, S.SCHEDULED], action: Action.CANCEL },
} satisfies Record<string, { from: readonly S[]; action: Action }>;
export type Deed = keyof typeof DEEDS;

/** Refuses what the meeting's state does not allow, saying what is possible instead. */
export function guard(status: S, deed: Deed): void {
  const allows = (each: { from: readonly S[] }): boolean => each.from.includes(status);
  if (allows(DEEDS[deed])) return;
  const possible = Object.values(DEEDS).filter(allows);
  throw illegalTransition(status, [...new Set(possible.map(({ action }) => action))]);
}

/** The same as SQL over a meeting's row, for `allowed`. */
export const possibleSql =
  (...deeds: Deed[]) =>
  (alias: string): string =>
    `${alias}.status in (${[...new Set(deeds.flatMap((deed) => DEEDS[deed].from))].map((s) => `'${s}'`).join(', ')})`;
