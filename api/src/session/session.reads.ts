import type { Me, MeGrant, MePerson } from './session.types.js';
import type { Caller } from '../platform/context.js';

type Ask = (text: string, values: unknown[]) => Promise<Record<string, unknown>[]>;

/** The caller's own person and grants. Names of patients are those whom the caller acts for. */
export async function meOf(caller: Caller, ask: Ask): Promise<Me> {
  const [row] = await ask(
    `select (select jsonb_build_object('id', p.id, 'name', p.name, 'givenName', p.given_name, 'familyName', p.family_name)
               from person p where p.id = $1) as person,
            (select coalesce(jsonb_object_agg(u.id, jsonb_build_object('id', u.id, 'name', u.name, 'kind', u.kind, 'organisation',
                    jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'organisation', null))), '{}')
               from unit u join unit o on o.id = u.organisation_id where u.id = any($2::uuid[])) as units,
            (select jsonb_build_object('startsOn', a.starts_on, 'endsOn', a.ends_on) from absence a
              where a.person_id = $1 and current_date between a.starts_on and a.ends_on limit 1) as absence`,
    [caller.personId, caller.grants.map((grant) => grant.unitId).filter(Boolean)],
  );
  const { person, units, absence } = row as {
    person: MePerson;
    units: Record<string, MeGrant['unit']>;
    absence: MeGrant['absence'];
  };
  const grants = caller.grants.map((grant): MeGrant => ({
    id: grant.grantId,
    person,
    role: grant.role,
    unit: (grant.unitId && units[grant.unitId]) || null,
    patient: grant.patientId ? { id: grant.patientId, name: grant.patientName as string } : null,
    validFrom: grant.validFrom,
    validTo: grant.validTo,
    absence,
  }));
  return {
    person,
    grants,
    grant: grants.find((grant) => grant.id === caller.rights?.principal.grantId) ?? null,
    rules: caller.rights?.packed() ?? [],
  };
}
