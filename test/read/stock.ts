import { randomUUID } from 'node:crypto';
import type { Actor, World } from '../support/world.js';

/** One municipality and one hospital, and patients with a pathway, a deadline or two and coordinators between them. */
export interface Stock {
  municipality: string;
  section: string;
  ke: Actor;
  coordinator: Actor;
  patients: (Actor & { patientId: string; pathwayId: string })[];
}

export async function stock(world: World, patients: number): Promise<Stock> {
  const municipality = await world.unit('MUNICIPALITY');
  const unit = await world.unit('COORDINATING_UNIT', municipality);
  const trust = await world.unit('HEALTH_TRUST');
  const section = await world.unit('SECTION', trust);
  const ke = await world.staff('COORDINATING_UNIT', unit);
  const coordinator = await world.staff('COORDINATOR', unit, 'Klok Kornblomst');
  const made: Stock = { municipality, section, ke, coordinator, patients: [] };
  for (let i = 0; i < patients; i += 1) {
    const patient = await world.patient(`Sindig Bjørk${i}`);
    await world.relate(patient.patientId, municipality, 'PARTY');
    await world.relate(patient.patientId, coordinator.personId, 'COORDINATES');
    const pathwayId = await withPathway(world, made, patient.patientId, i);
    made.patients.push({ ...patient, pathwayId });
  }
  return made;
}

async function withPathway(world: World, s: Stock, patientId: string, i: number): Promise<string> {
  const id = randomUUID();
  const { sql } = world.db;
  await sql(
    `insert into pathway (id, patient_id, pathway_key, area, unit_id, status, phase, created_at, started_on)
     values ($1, $2, 'PHV_ADULT', 'ADULT', $3, 'ACTIVE', 'ASSESSMENT', '2026-10-01T08:00:00Z', '2026-10-02')`,
    [id, patientId, s.section],
  );
  await sql(
    `insert into care_case (id, patient_id, pathway_id, opened_at) values ($1, $2, $1, '2026-10-01T08:00:00Z')`,
    [id, patientId],
  );
  await sql(
    `insert into deadline (id, patient_id, pathway_id, case_id, clock_key, rule_id, kind, side, force, area, pathway_key,
       unit_id, root_id, starts_on, due_on, met_on)
     select gen_random_uuid(), $1, $2, $2, 'clock ' || n, r.id, r.kind, r.side, r.force, 'ADULT', 'PHV_ADULT', $3,
            u.organisation_id, '2026-10-01', date '2026-11-10' + $4::int + n * 7, case when n = 2 then date '2026-10-20' end
       from generate_series(0, 2) n, unit u, (select * from deadline_rule order by key limit 1) r where u.id = $3`,
    [patientId, id, s.section, i],
  );
  await sql(
    `insert into coverage (id, patient_id, case_id, pathway_id, kind, side, status, root_id, since, changed_by)
     values (gen_random_uuid(), $1, $2, $2, 'COORDINATOR', 'MUNICIPAL', $3, $4, '2026-10-01T08:00:00Z', $5)`,
    [patientId, id, i % 3 === 2 ? 'VACANT' : 'COVERED', s.municipality, s.coordinator.personId],
  );
  if (i % 3 !== 2) {
    await sql(
      `insert into assignment (id, patient_id, case_id, pathway_id, kind, side, person_id, unit_id, root_id, status, accountable,
         proposed_by, proposed_at)
       values (gen_random_uuid(), $1, $2, $2, 'COORDINATOR', 'MUNICIPAL', $3, $4, $5, 'ACCEPTED', true, $3, '2026-10-03T08:00:00Z')`,
      [patientId, id, s.coordinator.personId, s.coordinator.unitId, s.municipality],
    );
  }
  return id;
}
