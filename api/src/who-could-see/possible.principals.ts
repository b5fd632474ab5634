import type { GrantFact, Period, PossibleFacts, RelationFact } from './possible.facts.js';
import type { Principal } from '../authz/principal.js';
import { DERIVED_ROLES, Role, type RelationKind } from '../authz/roles.js';
import { sideOfRoot } from '../organisation/unit.entity.js';

/** Somebody who could act, and when; what their unit lies below decides whom a block reaches. */
export interface Actor {
  principal: Principal;
  held: Period;
  above: readonly string[];
  /** Of a parent, whom nothing is told of from an age on: the relation says from when. */
  relation: RelationFact | null;
}

/** Those whose grant or relation makes them somebody to the patient. */
export function actorsOf(facts: PossibleFacts): Actor[] {
  return [...facts.grants.map(granted), ...facts.relations.flatMap((each) => derived(each, facts.patientId))];
}

/** Roles that ask for an authorisation, and end with it. */
const AUTHORISED: readonly Role[] = [Role.CLINICIAN, Role.GP];

function granted(grant: GrantFact): Actor {
  const { personId, role, unitId, rootId, rootKind, below: unitIds, above } = grant;
  const withdrawn = AUTHORISED.includes(role) ? grant.authorisationWithdrawnAt : null;
  const to = withdrawn && (!grant.to || withdrawn < grant.to) ? withdrawn : grant.to;
  return {
    principal: {
      ...{ personId, grantId: grant.id, role, unitId, rootId, unitIds },
      side: rootKind === null ? null : sideOfRoot(rootKind),
      patientId: null,
      clientId: null,
    },
    held: { from: grant.from, to },
    above,
    relation: null,
  };
}

function derived(relation: RelationFact, patientId: string): Actor[] {
  const role = DERIVED_ROLES[relation.kind as RelationKind];
  if (!role) return [];
  const principal = {
    ...{ personId: relation.subjectId, grantId: relation.id, role, unitId: null, rootId: null, unitIds: [] },
    ...{ side: null, patientId, clientId: null },
  };
  return [{ principal, held: { from: relation.from, to: relation.to }, above: [], relation }];
}
