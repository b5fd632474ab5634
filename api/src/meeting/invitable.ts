import type { Meeting } from './meeting.entity.js';
import { ParticipantKind } from './meeting.type.js';
import { grantHolder } from '../authn/grant-holder.js';
import { Action } from '../authz/actions.js';
import type { Principal } from '../authz/principal.js';
import { DERIVED_ROLES, type RelationKind, type Role } from '../authz/roles.js';
import { permittedSql } from '../read/access.js';
import { tableOf } from '../read/model.js';
import { resourceOf } from '../read/resource.js';
import { Statement } from '../read/statement.js';
import type { Work } from '../write/work.js';

/**
 * Under which unit somebody may read the call that they are entered in as this: null where they may under none of their
 * grants, or none of their relations. Asked of the policy itself, so that whoever is called can read what they are called to.
 */
export async function unitIfInvitable(
  work: Work,
  meeting: Meeting,
  personId: string,
  kind: ParticipantKind,
): Promise<{ unitId: string | null } | null> {
  const possible =
    kind === ParticipantKind.PROFESSIONAL
      ? await atWork(work, personId)
      : await near(work, meeting.patient.id, personId, kind);
  for (const principal of possible) {
    if (await reads(work, meeting.id, principal)) return { unitId: principal.unitId };
  }
  return null;
}

async function atWork(work: Work, personId: string): Promise<Principal[]> {
  const grants = await work.sql<{ id: string }>(
    `select g.id from role_grant g where g.person_id = $1 and g.unit_id is not null and g.valid_from <= $2
        and (g.valid_to is null or g.valid_to > $2) order by g.basis = 'ASSIGNMENT', g.valid_from, g.id`,
    [personId, work.now],
  );
  const sql = work.sql.bind(work) as Work['sql'];
  const holders = [];
  for (const { id } of grants) holders.push(await grantHolder(sql, id, work.now));
  return holders.flatMap((holder) => (holder?.held ? [holder.principal] : []));
}

async function near(
  work: Work,
  patientId: string,
  personId: string,
  as: ParticipantKind,
): Promise<Principal[]> {
  const kind = as === ParticipantKind.PARENT ? 'PARENT' : 'KIN';
  const relations = await work.sql<{ id: string; kind: RelationKind }>(
    `select r.id, r.kind from relation r join person p on p.id = r.subject_id and p.active
      where r.patient_id = $1 and r.subject_id = $2 and r.kind = $4
        and r.valid_from <= $3 and (r.valid_to is null or r.valid_to > $3)`,
    [patientId, personId, work.now, kind],
  );
  return relations.map((relation) => ({
    ...{ personId, patientId, grantId: relation.id, role: DERIVED_ROLES[relation.kind] as Role },
    ...{ unitId: null, rootId: null, unitIds: [], side: null, clientId: null },
  }));
}

async function reads(work: Work, meetingId: string, principal: Principal): Promise<boolean> {
  const s = new Statement(work.rights.as(principal), work.now, work.context.language);
  s.asIf = true;
  const resource = resourceOf({ name: 'Meeting' });
  const seen = permittedSql(Action.READ, { resource, alias: 't', form: 'row' }, s);
  const id = s.bind(meetingId, 'uuid');
  const [row] = await work.sql<{ seen: boolean | null }>(
    `${s.with([])}select (${seen}) as seen from ${tableOf(resource)} t where t.id = ${id}`,
    s.values,
  );
  return row?.seen ?? false;
}
