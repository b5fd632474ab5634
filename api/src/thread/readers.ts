import { Thread } from './thread.entity.js';
import { grantHolder } from '../authn/grant-holder.js';
import { Action } from '../authz/actions.js';
import type { Principal } from '../authz/principal.js';
import { DERIVED_ROLES, type RelationKind, type Role } from '../authz/roles.js';
import { permittedSql } from '../read/access.js';
import { resourceOf } from '../read/resource.js';
import { Statement } from '../read/statement.js';
import type { Work } from '../write/work.js';

/**
 * Which of these people can read the thread now, under any grant or relation of theirs: asked of the rules that decide what
 * they read, so that nobody is brought in, or told of a message, who could not read it.
 */
export async function readersOf(
  work: Work,
  thread: Thread,
  personIds: readonly string[],
): Promise<Map<string, Role>> {
  const found = new Map<string, Role>();
  for (const personId of personIds) {
    for (const principal of await principalsOf(work, personId, thread.patient.id)) {
      if (!(await reads(work, principal, thread.id))) continue;
      found.set(personId, principal.role);
      break;
    }
  }
  return found;
}

/** As the patient, a parent or kin of this patient, or under a grant: whatever somebody could act as now. */
async function principalsOf(work: Work, personId: string, patientId: string): Promise<Principal[]> {
  const derived = await work.beyond<{ id: string; kind: RelationKind }>(
    `select r.id, r.kind from relation r join person p on p.id = r.subject_id and p.active
      where r.patient_id = $1 and r.subject_id = $2 and r.kind in ('SELF', 'PARENT', 'KIN')
        and r.valid_from <= $3 and (r.valid_to is null or r.valid_to > $3) order by r.kind desc, r.id`,
    [patientId, personId, work.now.toISOString()],
  );
  const grants = await work.beyond<{ id: string }>(
    `select g.id from role_grant g where g.person_id = $1 and g.valid_from <= $2
        and (g.valid_to is null or g.valid_to > $2) order by g.valid_from, g.id`,
    [personId, work.now.toISOString()],
  );
  const ask: Parameters<typeof grantHolder>[0] = (text, values) => work.beyond(text, values);
  const held: Principal[] = [];
  for (const { id } of grants) {
    const holder = await grantHolder(ask, id, work.now);
    if (holder?.held) held.push(holder.principal);
  }
  const near = derived.map(({ id, kind }) => ({
    ...{ personId, grantId: id, role: DERIVED_ROLES[kind] as Role, unitId: null, rootId: null, unitIds: [] },
    ...{ side: null, patientId, clientId: null },
  }));
  return [...near, ...held];
}

async function reads(work: Work, principal: Principal, threadId: string): Promise<boolean> {
  const s = new Statement(work.rights.as(principal), work.now, work.context.language);
  s.asIf = true;
  const place = { resource: resourceOf(Thread), alias: 't', form: 'row' as const };
  const permitted = permittedSql(Action.READ, place, s);
  const id = s.bind(threadId, 'uuid');
  const text = `${s.with([])}select (${permitted}) as reads from thread t where t.id = ${id}`;
  const [row] = await work.beyond<{ reads: boolean | null }>(text, s.values);
  return row?.reads ?? false;
}
