import { randomUUID } from 'node:crypto';
import type { Random } from '../faults/random.js';
import { syntheticNationalId } from '../support/identity-number.js';
import type { Region } from '../support/region.js';
import type { Actor, World } from '../support/world.js';

export interface Vacant {
  vacancyId: string;
  patientId: string;
}

/** Patients of a municipality of whom nobody answers, in cases without a pathway. */
export async function vacancies(world: World, r: Region, count: number): Promise<Vacant[]> {
  const rows = Array.from({ length: count }, () => ({
    ...{ patient: randomUUID(), kase: randomUUID(), vacancy: randomUUID() },
    number: syntheticNationalId(),
  }));
  const json = JSON.stringify(rows);
  const each = `jsonb_to_recordset($1::jsonb) x(patient uuid, kase uuid, vacancy uuid, number text)`;
  const at = `'2026-11-20T09:00:00Z'`;
  await world.db.sql(
    `insert into patient (id, given_name, family_name, birth_date, municipality_number, municipality_id)
     select patient, 'Ledig', 'Lerke', '1990-01-01', '9901', $2 from ${each}`,
    [json, r.municipality],
  );
  await world.db.sql(`insert into patient_identifier select patient, number from ${each}`, [json]);
  await world.db.sql(
    `insert into care_case (id, patient_id, opened_at) select kase, patient, ${at} from ${each}`,
    [json],
  );
  await world.db.sql(
    `insert into coverage (id, patient_id, case_id, kind, side, status, root_id, unit_id, since, changed_by)
     select case s.side when 'MUNICIPAL' then vacancy else gen_random_uuid() end, patient, kase, 'COORDINATOR', s.side, s.status,
            s.root, s.unit, ${at}, $4 from ${each},
       (values ('MUNICIPAL', 'VACANT', $2::uuid, $3::uuid), ('SPECIALIST', 'NOT_NEEDED', null, null)) s(side, status, root, unit)`,
    [json, r.municipality, r.coordinatingUnit, r.ke.personId],
  );
  await world.db.sql(
    `insert into relation (patient_id, subject_id, kind, side, root_id, basis, cause, cause_id, valid_from)
     select patient, $2, 'PARTY', 'MUNICIPAL', $2, 'test', 'case', kase, ${at} from ${each}`,
    [json, r.municipality],
  );
  return rows.map(({ patient, vacancy }) => ({ vacancyId: vacancy, patientId: patient }));
}

/** People who may be named, and others who may not: by role, organisation, absence, or as they left. */
export async function people(world: World, r: Region, chance: Random, count: number): Promise<Actor[]> {
  const made: Actor[] = [];
  const units = [r.service, r.coordinatingUnit, r.section];
  for (let n = 0; n < count; n += 1) {
    const role = chance.pick(['COORDINATOR', 'COORDINATOR', 'CASE_WORKER', 'CLINICIAN', 'UNIT_LEADER']);
    const somebody = await world.staff(role, chance.pick(units), 'Kanskje Koordinator');
    if (chance.below(4) === 0) {
      const days = chance.pick([
        ['2026-11-20', '2026-11-22'],
        ['2026-11-20', '2026-11-23'],
        ['2026-11-24', '2026-11-30'],
      ]);
      await world.db.sql(
        'insert into absence (id, person_id, starts_on, ends_on) values (gen_random_uuid(), $1, $2, $3)',
        [somebody.personId, ...days],
      );
    }
    if (chance.below(6) === 0)
      await world.db.sql(`update role_grant set valid_to = '2026-11-22' where id = $1`, [somebody.grantId]);
    await world.db.sql('update role_grant set capacity = $2 where id = $1', [
      somebody.grantId,
      chance.pick([null, 1, 3, 10]),
    ]);
    made.push(somebody);
  }
  return made;
}

/** Some close their record to some, are kin to some, and are near to some. */
export async function hinder(
  world: World,
  chance: Random,
  { all, vacant, units }: { all: Actor[]; vacant: Vacant[]; units: string[] },
): Promise<void> {
  for (const { patientId } of vacant) {
    const by = (chance.pick(all) as Actor).personId;
    const [closedTo, kind] = chance.pick([
      [by, 'PERSON'],
      [by, 'PERSON'],
      [chance.pick(units), 'UNIT'],
      [null, ''],
    ] as const);
    if (closedTo)
      await world.db.sql(
        `insert into block (id, patient_id, subject_id, subject_kind, valid_from, created_by) values (gen_random_uuid(), $1, $2, $3, '2020-01-01', $4)`,
        [patientId, closedTo, kind, by],
      );
    for (const near of all.filter(() => chance.below(8) === 0)) {
      const [how, ended] = [chance.below(3), chance.below(4) === 0];
      if (how < 2)
        await world.db.sql(
          `insert into declared_relation (id, person_id, kind, label, national_id, declared_at, ended_at)
           select gen_random_uuid(), $2, $3, 'nær', national_id, '2026-01-01', $4 from patient_identifier where patient_id = $1`,
          [patientId, near.personId, how ? 'FAMILY' : 'COLLEAGUE', ended ? '2026-06-01' : null],
        );
      else
        await world.db.sql(
          `insert into next_of_kin (id, patient_id, person_id, name, relationship, basis, parental_responsibility, registered_by, created_at)
           values (gen_random_uuid(), $1, $2, 'Nær', 'SIBLING', 'CONSENT', false, $2, '2026-01-01')`,
          [patientId, near.personId],
        );
    }
  }
}

/** Which hard rules are broken if this grant is named for this patient; told apart from the program's own SQL. */
export async function broken(
  world: World,
  patientId: string,
  grantId: string,
  root: string,
): Promise<string[]> {
  const [row] = await world.db.sql<Record<string, boolean>>(
    `select g.role not in ('COORDINATOR', 'CASE_WORKER', 'GP') as role,
            not coalesce(g.valid_to > $4, true) or g.valid_from > $4 as grant,
            (select u.organisation_id from unit u where u.id = g.unit_id) <> $3 as organisation,
            exists (select from absence a where a.person_id = g.person_id and a.starts_on <= $5 and a.ends_on >= $5) as absence,
            exists (select from block b where b.patient_id = $1 and b.subject_id in (select g.person_id union all select g.unit_id
              union all select u.parent_id from unit u where u.id = g.unit_id)) as block,
            exists (select from declared_relation d, patient_identifier i where i.patient_id = $1 and d.national_id = i.national_id
              and d.person_id = g.person_id and d.ended_at is null) as near,
            exists (select from next_of_kin k where k.patient_id = $1 and k.person_id = g.person_id) as kin
       from role_grant g where g.id = $2`,
    [patientId, grantId, root, world.clock.now(), '2026-11-23'],
  );
  return Object.entries(row as object).flatMap(([rule, is]) => (is ? [rule] : []));
}
