import { Action } from '../authz/actions.js';
import { illegalTransition } from '../platform/errors.js';
import { ReferralStatus as S } from './referral.status.js';

/** From which states an action is possible. What is not here changes no state and is always possible. */
const FROM: Partial<Record<Action, readonly S[]>> = {
  [Action.UPDATE]: [S.DRAFT],
  [Action.SUBMIT]: [S.DRAFT],
  [Action.WITHDRAW]: [S.DRAFT, S.SUBMITTED, S.RECEIVED, S.FORWARDED],
  [Action.CONFIRM]: [S.DRAFT, S.SUBMITTED, S.RECEIVED, S.FORWARDED],
  [Action.RECEIVE]: [S.SUBMITTED, S.FORWARDED],
  [Action.FORWARD]: [S.SUBMITTED, S.RECEIVED, S.FORWARDED],
  [Action.ASSESS]: [S.SUBMITTED, S.RECEIVED, S.FORWARDED],
  [Action.RECORD_PATIENT_INFORMED]: [S.ACCEPTED, S.REJECTED],
};

/** The actions that are possible from a state. */
export function possibleFrom(status: S): Action[] {
  return (Object.keys(FROM) as Action[]).filter((action) => FROM[action]?.includes(status));
}

/** Refuses an action that the referral's state does not allow, saying what is possible instead. */
export function guard(status: S, action: Action): void {
  if (FROM[action] && !FROM[action].includes(status)) throw illegalTransition(status, possibleFrom(status));
}

/** The same table as SQL over a referral row, for `allowed`. */
export function possibleIn(action: Action): (alias: string) => string {
  return (alias) =>
    `${alias}.status in (${(FROM[action] ?? Object.values(S)).map((s) => `'${s}'`).join(', ')})`;
}
