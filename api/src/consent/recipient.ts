import { RelationKind, Role } from '../authz/roles.js';
import type { Principal } from '../authz/principal.js';
import { Unit } from '../organisation/unit.entity.js';
import { badInput } from '../platform/errors.js';
import { NextOfKin } from '../patient/next-of-kin.entity.js';
import type { Work } from '../write/work.js';

interface PartnerGrant {
  id: string;
  unit: Unit;
}

/** What a consent makes of whom it names: which relation, in which role they then see, and from where. */
export interface Recipient {
  kind: RelationKind.KIN | RelationKind.PARTNER;
  subjectId: string;
  rootId: string | null;
  grant: PartnerGrant | null;
  unit: Unit | null;
}

/** Next of kin, unless it is a unit, or somebody who works for a partner and is no registered kin of this patient. */
export async function recipientOf(
  work: Work,
  patientId: string,
  { personId, unit }: { personId: string | null; unit: Unit | null },
): Promise<Recipient> {
  if (unit) return { kind: RelationKind.PARTNER, subjectId: unit.id, rootId: null, grant: null, unit };
  const subjectId = personId as string;
  const [here] = await work.sql('select 1 from person where id = $1 and active', [subjectId]);
  // Somebody who cannot log in is nobody to consent to.
  if (!here) throw badInput({ path: 'personId', rule: 'UNKNOWN' });
  const kin = await work.em.findOne(NextOfKin, { patientId, personId: subjectId });
  const grant = kin ? null : await partnerGrant(work, subjectId);
  return {
    kind: grant ? RelationKind.PARTNER : RelationKind.KIN,
    subjectId,
    rootId: grant?.unit.organisation.id ?? null,
    grant,
    unit: null,
  };
}

/** Who the recipient is when they look: next of kin by the relation, or a partner's person under their grant. */
export async function principalOf(
  work: Work,
  patientId: string,
  relationId: string,
  recipient: Recipient,
): Promise<Principal> {
  const { kind, grant, subjectId } = recipient;
  const nobody = { personId: relationId, grantId: relationId, patientId: null, side: null, clientId: null };
  if (kind === RelationKind.KIN) {
    const person = { personId: subjectId, patientId, unitId: null, rootId: null, unitIds: [] };
    return { ...nobody, ...person, role: Role.NEXT_OF_KIN };
  }
  const unit = recipient.unit ?? grant?.unit ?? null;
  const below = await work.sql<{ id: string }>(
    'select descendant_id as id from unit_closure where ancestor_id = $1 order by descendant_id',
    [unit?.id],
  );
  return {
    ...nobody,
    ...(grant ? { personId: subjectId, grantId: grant.id } : {}),
    role: Role.PARTNER,
    unitId: unit?.id ?? null,
    rootId: unit?.organisation.id ?? null,
    unitIds: below.map((row) => row.id),
  };
}

/** Of a partner's person the patient reads no grant; it is only found whether there is one, and where. */
async function partnerGrant(work: Work, personId: string): Promise<PartnerGrant | null> {
  const [found] = await work.beyond<{ id: string; unit_id: string }>(
    `select id, unit_id from role_grant where person_id = $1 and role = $2 and valid_from <= $3
        and (valid_to is null or valid_to > $3) order by valid_from, id limit 1`,
    [personId, Role.PARTNER, work.now.toISOString()],
  );
  if (!found) return null;
  return { id: found.id, unit: await work.em.findOneOrFail(Unit, { id: found.unit_id }) };
}
