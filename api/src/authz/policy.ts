import type { Action } from './actions.js';
import type { Principal } from './principal.js';
import type { Role } from './roles.js';

/**
 * What a relation token says: a kind of relation, for KIN and PARTNER with the kind of content that was
 * consented to (`KIN:REFERRAL`). Of a parent: `PARENT` acts for the child (under twelve); `PARENT:REFERRAL` sees a kind
 * of content, then or by decision; `PARENT:MUNICIPAL` what is the municipality's, under sixteen; `PARENT:BASIC` that
 * there is a child here at all.
 */
export type RelationToken = `${string}`;

type Scalar = string | number | boolean | null;
type Test = Scalar | { $in: Scalar[] } | { $ne: Scalar } | { $lt: Scalar } | { $gt: Scalar };
/**
 * The restricted form that all executors understand: field tests, $and, $or, $not, and `relations`, the tokens
 * of the relations that the principal has to the object's patient, who did not close it; `connected` is the same of a
 * record that may be closed: what a stub rests on. `addressOpen: true` says that the patient's address is not protected,
 * of every object that is a patient's. No functions.
 */
export type Condition =
  { $and: Condition[] } | { $or: Condition[] } | { $not: Condition } | { [field: string]: Test };

export interface Rule {
  roles: readonly Role[];
  actions: readonly Action[];
  subject: string;
  condition: Condition | null;
  /** Null: every field of the type. */
  fields: readonly string[] | null;
}

/** The rule speaks of this field too. */
export const covers = ({ fields }: Rule, field: string): boolean => fields === null || fields.includes(field);

/** A feature's policy: rules for one principal. Only allows; what nobody allows is refused. */
export type Policy = (principal: Principal) => Rule[];

export interface RuleOptions {
  when?: Condition;
  fields?: readonly string[];
}

/** One line of the matrix: these roles may do this with that, under this condition, for these fields. */
export function allow(
  roles: readonly Role[],
  actions: Action | readonly Action[],
  subject: string,
  options: RuleOptions = {},
): Rule {
  return {
    roles,
    actions: Array.isArray(actions) ? (actions as readonly Action[]) : [actions as Action],
    subject,
    condition: options.when ?? null,
    fields: options.fields ?? null,
  };
}

/** The principal, or their unit or organisation, has one of these relations to the object's patient. */
export function related(...tokens: RelationToken[]): Condition {
  return { relations: { $in: tokens } };
}

/** The same, whether or not the patient closed it to the principal: for what a stub may hold, and nothing else. */
export function connected(...tokens: RelationToken[]): Condition {
  return { connected: { $in: tokens } };
}

/** The patient has not objected to sharing with those who cooperate (an attribute of what can be shared). */
export const SHARED: Condition = { shared: true };

/** What a condition asks of the relation alone; null: nothing. */
export function relationsIn(condition: Condition | null): Condition | null {
  const parts = Object.entries(condition ?? {}).flatMap(([name, test]): Condition[] => {
    if (name === 'relations') return [{ relations: test } as Condition];
    if (name !== '$and' && name !== '$or') return [];
    const inner = (test as Condition[]).map(relationsIn);
    const asked = inner.filter((each) => each !== null);
    // One way that needs no relation is enough.
    if (name === '$or') return asked.length === inner.length ? [either(...asked)] : [];
    return asked;
  });
  return parts.length ? both(...parts) : null;
}

export const both = (...conditions: Condition[]): Condition => ({ $and: conditions });
export const either = (...conditions: Condition[]): Condition => ({ $or: conditions });
