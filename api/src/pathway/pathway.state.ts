import { Action } from '../authz/actions.js';
import { illegalTransition } from '../platform/errors.js';
import { PathwayStatus as S } from './pathway.status.js';

/** What the guards ask of a pathway and of who acts. */
export interface PathwayFacts {
  /** It came by a referral, which is assessed, forwarded or withdrawn; else by an emergency assessment. */
  referred: boolean;
  /** The side of who acts goes on although the specialist's part is over. */
  partGoesOn?: boolean;
  /** What is registered is the discharge summary that the specialist side still owes. */
  summaryOwed?: boolean;
}

interface Guard {
  holds(facts: PathwayFacts): boolean;
  /** The same as SQL over a pathway row, for `allowed`. */
  sql(alias: string): string;
}

const GUARDS = {
  isReferred: { holds: (f) => f.referred, sql: (t) => `${t}.referral_id is not null` },
  isNotReferred: { holds: (f) => !f.referred, sql: (t) => `${t}.referral_id is null` },
  partGoesOn: {
    holds: (f) => f.partGoesOn === true,
    sql: (t) => `exists (select from coverage v where v.case_id = ${t}.id and v.until is null)`,
  },
  summaryOwed: {
    holds: (f) => f.summaryOwed === true,
    sql: (t) =>
      `exists (select from deadline d where d.case_id = ${t}.id and d.kind like 'EPIKRISE%' and d.met_on is null and d.cancelled_at is null)`,
  },
} satisfies Record<string, Guard>;

interface Transition {
  act: Action;
  from: readonly S[];
  /** Absent: it stays where it is. */
  to?: S;
  guard?: keyof typeof GUARDS;
}

const EVERY = Object.values(S);
const OPEN = [S.REFERRED, S.ACTIVE];

/** The whole life of a pathway. What stands in no row is not possible. */
export const TRANSITIONS: readonly Transition[] = [
  { act: Action.ASSIGN_CLINICIAN, from: OPEN },
  { act: Action.RECORD_EVENT, from: OPEN },
  { act: Action.RECORD_EVENT, from: [S.ENDED, S.NOT_GRANTED], guard: 'partGoesOn' },
  { act: Action.RECORD_EVENT, from: [S.ENDED, S.TRANSFERRED], guard: 'summaryOwed' },
  { act: Action.CORRECT_EVENT, from: EVERY },
  { act: Action.ASSESS, from: [S.REFERRED], to: S.ACTIVE, guard: 'isReferred' },
  { act: Action.ASSESS, from: [S.REFERRED], to: S.NOT_GRANTED, guard: 'isReferred' },
  { act: Action.FORWARD, from: [S.REFERRED], guard: 'isReferred' },
  { act: Action.WITHDRAW, from: [S.REFERRED], to: S.ENDED, guard: 'isReferred' },
  { act: Action.START, from: [S.REFERRED], to: S.ACTIVE, guard: 'isNotReferred' },
  { act: Action.TRANSFER, from: [S.ACTIVE], to: S.TRANSFERRED },
  { act: Action.END, from: [S.ACTIVE], to: S.ENDED },
  { act: Action.END, from: [S.REFERRED], to: S.ENDED, guard: 'isNotReferred' },
  { act: Action.RECORD_DEATH, from: OPEN, to: S.ENDED },
];

/** What is done on the pathway itself, and not on its referral or its patient. */
const OWN = [
  Action.ASSIGN_CLINICIAN,
  Action.RECORD_EVENT,
  Action.CORRECT_EVENT,
  Action.TRANSFER,
  Action.END,
] as const;

const fits = (row: Transition, status: S, facts: PathwayFacts): boolean =>
  row.from.includes(status) && (!row.guard || GUARDS[row.guard].holds(facts));

/** The acts on a pathway that are possible as it stands. */
export function possibleFrom(status: S, facts: PathwayFacts): Action[] {
  return OWN.filter((act) => TRANSITIONS.some((row) => row.act === act && fits(row, status, facts)));
}

/** Where an act leads; refused, with what is possible instead, where no row has it. */
export function next(status: S, act: Action, facts: PathwayFacts, wanted?: S): S {
  const row = TRANSITIONS.find(
    (each) => each.act === act && fits(each, status, facts) && (!wanted || each.to === wanted),
  );
  if (!row) throw illegalTransition(status, possibleFrom(status, facts));
  return row.to ?? status;
}

/** The same table as SQL over a pathway row, for `allowed`. */
export function possibleIn(act: Action): (alias: string) => string {
  const rows = TRANSITIONS.filter((row) => row.act === act);
  return (alias) =>
    `(${rows
      .map(({ from, guard }) => {
        const states = `${alias}.status in (${from.map((status) => `'${status}'`).join(', ')})`;
        return guard ? `(${states} and ${GUARDS[guard].sql(alias)})` : states;
      })
      .join(' or ')})`;
}
