import { randomUUID } from 'node:crypto';
import type { Region } from './region.js';
import type { Actor, World } from './world.js';

export interface DeadlineFacts {
  dueOn: string;
  kind?: string;
  force?: 'STATUTORY' | 'ADVISORY';
  side?: 'MUNICIPAL' | 'SPECIALIST';
  owner?: Actor;
  coordinator?: Actor;
  dueSoonDays?: number;
  name?: string;
}

/** An open deadline of a patient of the region, on a pathway of the section. */
export async function openDeadline(world: World, r: Region, facts: DeadlineFacts) {
  const {
    dueOn,
    kind = 'CLINICAL_DECISION',
    force = 'ADVISORY',
    side = 'SPECIALIST',
    dueSoonDays = 7,
  } = facts;
  const patient = await world.patient(facts.name);
  const [pathway, id] = [randomUUID(), randomUUID()];
  const municipal = side === 'MUNICIPAL';
  const [unit, root] = municipal ? [r.service, r.municipality] : [r.section, r.trust];
  await world.db.sql(
    `insert into pathway (id, patient_id, pathway_key, area, unit_id, status, phase, created_at)
     values ($1, $2, 'PHV_ADULT', 'ADULT', $3, 'ACTIVE', 'ASSESSMENT', now())`,
    [pathway, patient.patientId, r.section],
  );
  await world.db.sql(
    `insert into care_case (id, patient_id, pathway_id, opened_at) values ($1, $2, $1, now())`,
    [pathway, patient.patientId],
  );
  if (facts.coordinator) {
    await world.db.sql(
      `insert into assignment (id, patient_id, case_id, pathway_id, kind, side, person_id, grant_id, unit_id, root_id, status, accountable, proposed_by, proposed_at)
       values ($1, $2, $3, $3, 'COORDINATOR', $4, $5, $6, $7, $8, 'ACCEPTED', true, $5, now())`,
      [
        randomUUID(),
        patient.patientId,
        pathway,
        side,
        facts.coordinator.personId,
        facts.coordinator.grantId,
        unit,
        root,
      ],
    );
  }
  await world.db.sql(
    `insert into deadline (id, patient_id, pathway_id, case_id, clock_key, rule_id, kind, side, force, area, pathway_key, unit_id, root_id,
       owner_id, starts_on, due_on, due_soon_days)
     select $1, $2, $3, $3, 'test', (select r.id from deadline_rule r order by r.key limit 1), $4, $5, $6, 'ADULT', 'PHV_ADULT', $7, $8,
       $9, '2020-01-01', $10, $11`,
    [
      id,
      patient.patientId,
      pathway,
      kind,
      side,
      force,
      unit,
      root,
      facts.owner?.personId ?? null,
      dueOn,
      dueSoonDays,
    ],
  );
  return { id, patient, pathway };
}

/** Whom it was told to and as what, by the deadline. */
export async function toldOf(world: World, deadlineId: string): Promise<string[]> {
  const rows = await world.db.sql<{ kind: string; name: string }>(
    `select n.kind, p.name from notification n join person p on p.id = n.recipient_id where n.subject_id = $1 order by 1, 2`,
    [deadlineId],
  );
  return rows.map(({ kind, name }) => `${kind} ${name}`);
}
