import type { Period, PossibleFacts } from './possible.facts.js';
import { Moment, showing } from './possible.moment.js';
import { actorsOf, type Actor } from './possible.principals.js';
import { Action } from '../authz/actions.js';
import type { Principal } from '../authz/principal.js';
import type { Rule } from '../authz/policy.js';
import { STAFF, type Role } from '../authz/roles.js';
import { tokensOf } from '../read/tokens.js';

/** Somebody could see the patient from an instant on and up to another, by relations of these kinds. */
export interface Span {
  principal: Principal;
  from: Date;
  to: Date;
  relations: string[];
}

/** The policies' rules for somebody. */
export type RulesOf = (principal: Principal) => readonly Rule[];

export const readingRules = (rules: readonly Rule[]): Rule[] =>
  showing(rules.filter(({ subject, actions }) => subject === 'Patient' && actions.includes(Action.READ)));

const NOBODY: Omit<Principal, 'role'> = {
  personId: '',
  grantId: '',
  unitId: null,
  rootId: null,
  unitIds: [],
  side: null,
  patientId: null,
  clientId: null,
};

/** The roles that see a patient because their organisation is party; the others of an organisation are not looked at for it. */
export const rolesByParty = (rulesOf: RulesOf): Role[] =>
  STAFF.filter((role) => tokensOf(readingRules(rulesOf({ ...NOBODY, role }))).includes('PARTY'));

/**
 * Who could see the patient at some time in the period, whether or not they did: the policy of today, asked at every
 * instant at which anything that it turns on began or ended.
 */
export function couldSee(facts: PossibleFacts, period: { from: Date; to: Date }, rulesOf: RulesOf): Span[] {
  return actorsOf(facts).flatMap((actor) =>
    spansOf(facts, actor, period, readingRules(rulesOf(actor.principal))),
  );
}

function spansOf(
  facts: PossibleFacts,
  actor: Actor,
  period: { from: Date; to: Date },
  rules: Rule[],
): Span[] {
  if (!rules.length) return [];
  const instants = boundaries(facts, actor, period);
  const spans: Span[] = [];
  instants.forEach((from, i) => {
    const relations = new Moment(facts, actor, from).seenBy(rules);
    if (!relations) return;
    const to = instants[i + 1] ?? period.to;
    const last = spans.at(-1);
    if (last && last.to.getTime() === from.getTime() && last.relations.join() === relations.join())
      last.to = to;
    else spans.push({ principal: actor.principal, from, to, relations });
  });
  return spans;
}

/** The instants in the period, its first among them, from which something may be another than just before. */
function boundaries(facts: PossibleFacts, { held }: Actor, { from, to }: { from: Date; to: Date }): Date[] {
  const periods: Period[] = [
    held,
    ...facts.relations,
    ...facts.blocks,
    ...facts.withholdings,
    ...facts.protections,
    ...facts.registrations,
    ...facts.places,
    ...facts.openings,
  ];
  const ages = facts.relations.flatMap(({ fullUntil, basicUntil, openUntil }) => [
    fullUntil,
    basicUntil,
    openUntil,
  ]);
  const all = [...periods.flatMap((each) => [each.from, each.to]), ...ages]
    .filter((each): each is Date => each !== null && each > from && each < to)
    .map((each) => each.getTime());
  return [from.getTime(), ...new Set(all)].sort((a, b) => a - b).map((each) => new Date(each));
}
