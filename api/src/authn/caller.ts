import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import { Rights } from '../authz/ability.js';
import type { Policy } from '../authz/policy.js';
import { DERIVED_ROLES, type Role, type RelationKind } from '../authz/roles.js';
import { sideOfRoot } from '../organisation/unit.entity.js';
import type { AvailableGrant, Caller } from '../platform/context.js';
import { SamlopError } from '../platform/errors.js';
import { unauthenticated, type Identity } from './token.js';

interface GrantRow {
  id: string;
  role: Role | null;
  kind: RelationKind | null;
  unit_id: string | null;
  root_id: string | null;
  root_kind: string | null;
  unit_ids: string[] | null;
  patient_id: string | null;
  patient_name: string | null;
  valid_from: string;
  valid_to: string | null;
  basis: string;
}

/** A step that fails in the database unless what was remembered of a caller is still all there is. */
export interface Proof {
  text: string;
  values: unknown[];
}

/** A caller as they were at an earlier request: nothing may rest on it before the proof, or anew. */
export interface Remembered {
  proof: Proof;
  /** Looks the caller up anew; throws as a first look-up does. */
  renew(): Promise<Caller>;
}

const DISPROVED = 'SL001';
export const isDisproved = (error: unknown): boolean => (error as { code?: string }).code === DISPROVED;

/**
 * The person's grants that hold now, and the derived ones: one for each relation that makes somebody a patient,
 * parent or next of kin. Asked, or proven unchanged, at every request; what was lost is gone at once. Nobody reads
 * these tables before there is a grant to read under, so a function of the database answers (migration 21).
 */
const GRANTS = 'select c.person_id, c.active, c.granted, c.derived from app.caller($1, $2) c';
const PROOF = `select must_hold((select md5(x::text) = $3 from (${GRANTS}) x))`;
const LOOK_UP = { name: 'grants', text: `select x.*, md5(x::text) as hash from (${GRANTS}) x` };

interface Known {
  caller: Caller;
  hash: string;
}

export class CallerLookup {
  private readonly known = new LRUCache<string, Known>({ max: 2000 });

  constructor(
    private readonly pool: Pool,
    private readonly policies: readonly Policy[],
  ) {}

  /**
   * Who calls, as they were at an earlier request, with the means to prove that nothing has changed; looked up where
   * that is not remembered. Somebody who had to choose a grant is always looked up: without rights nothing is proven.
   */
  async recall(
    identity: Identity,
    wanted: string | undefined,
    now: Date,
  ): Promise<{ caller: Caller; remembered: Remembered | null }> {
    const renew = () => this.find(identity, wanted, now);
    const known = this.known.get(keyOf(identity, wanted));
    if (!known?.caller.rights) return { caller: await renew(), remembered: null };
    const proof = { text: PROOF, values: [identity.nationalId, now.toISOString(), known.hash] };
    return { caller: known.caller, remembered: { proof, renew } };
  }

  /** Who calls, and under which grant. Throws UNAUTHENTICATED for nobody we know, FORBIDDEN for a grant not theirs. */
  async find(identity: Identity, wanted: string | undefined, now: Date): Promise<Caller> {
    const key = keyOf(identity, wanted);
    this.known.delete(key);
    const { rows } = await this.pool.query<{
      person_id: string;
      active: boolean;
      granted: GrantRow[];
      derived: GrantRow[];
      hash: string;
    }>({
      ...LOOK_UP,
      values: [identity.nationalId, now.toISOString()],
    });
    const person = rows[0];
    if (!person?.active) throw unauthenticated('no such person here, or no longer active');
    const grants = [...person.granted, ...person.derived].map((row) =>
      available(row, person.person_id, identity.clientId),
    );
    const chosen = choose(grants, person.granted, wanted);
    const caller: Caller = {
      personId: person.person_id,
      clientId: identity.clientId,
      grants,
      rights: chosen ? new Rights(chosen, this.policies) : null,
    };
    this.known.set(key, { caller, hash: person.hash });
    return caller;
  }
}

const keyOf = (identity: Identity, wanted: string | undefined): string =>
  JSON.stringify([identity.nationalId, identity.clientId, wanted]);

function choose(
  grants: AvailableGrant[],
  granted: GrantRow[],
  wanted: string | undefined,
): AvailableGrant | undefined {
  if (wanted !== undefined) {
    const found = grants.find((grant) => grant.grantId === wanted.toLowerCase());
    if (!found) throw new SamlopError('FORBIDDEN', 'GRANT_UNKNOWN', {}, 'a grant that is not the caller’s');
    return found;
  }
  // A grant made by an assignment never ends the default: the earlier grant applies.
  const lasting = granted.filter((row) => row.basis !== 'ASSIGNMENT').map((row) => row.id);
  const others = grants.filter((grant) => lasting.includes(grant.grantId) || grant.patientId !== null);
  if (others.length === 1) return others[0];
  return others.length === 0 && grants.length === 1 ? grants[0] : undefined;
}

function available(row: GrantRow, personId: string, clientId: string | null): AvailableGrant {
  return {
    personId,
    grantId: row.id,
    role: row.role ?? (DERIVED_ROLES[row.kind as RelationKind] as Role),
    unitId: row.unit_id,
    rootId: row.root_id,
    unitIds: row.unit_ids ?? [],
    side: row.root_kind === null ? null : sideOfRoot(row.root_kind),
    patientId: row.patient_id,
    patientName: row.patient_name,
    clientId,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}
