import type { Client } from 'pg';
import type { Size } from './size.js';

export interface LoadedPrincipal {
  nationalId: string;
  /** The grant, or the relation that makes somebody a patient. */
  grantId: string;
  role: string;
  /** How many patients they see. */
  patients: number;
}

/** One principal of every size, to ask as. */
export type Principals = Record<
  'bigMunicipality' | 'smallMunicipality' | 'hospital' | 'coordinator' | 'gp' | 'patient',
  LoadedPrincipal
>;

export async function principalsOf(client: Client, size: Size): Promise<Principals> {
  const staff = async (kind: string, patients: number): Promise<LoadedPrincipal> => {
    const { rows } = await client.query<{ nationalId: string; grantId: string; role: string }>(
      `select i.national_id as "nationalId", g.id as "grantId", g.role from person_identity i
         join role_grant g on g.person_id = i.person_id where i.person_id = md5('samlop load ' || $1)::uuid`,
      [kind],
    );
    if (!rows[0]) throw new Error(`nobody is ${kind}`);
    return { ...rows[0], patients };
  };
  const { rows } = await client.query<{ nationalId: string; grantId: string }>(
    `select i.national_id as "nationalId", r.id as "grantId" from person_identity i join relation r on r.subject_id = i.person_id
      where r.kind = 'SELF' and i.person_id = md5('samlop load patient person 5')::uuid`,
  );
  if (!rows[0]) throw new Error('nobody is a patient');
  return {
    bigMunicipality: await staff('ke 1', size.municipalities[0] as number),
    smallMunicipality: await staff('ke 2', size.municipalities[1] as number),
    hospital: await staff('hospital ke 1', size.hospitals[0] as number),
    coordinator: await staff('municipal coordinator 1', size.perCoordinator),
    gp: await staff('gp 1', size.perGp),
    patient: { ...rows[0], role: 'PATIENT', patients: 1 },
  };
}
