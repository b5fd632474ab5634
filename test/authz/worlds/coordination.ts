import { before, DAY, type Making } from './people.js';
import { add, type NewRow } from './rows.js';

/** What coordinators leave each other, and who stands in for whom; last, so that nothing else of a world is another for it. */
export function makeCoordination(m: Making): void {
  const { chance, rows } = m;
  for (const given of rows.get('assignment') ?? []) {
    add(rows, 'handover_note', {
      ...{ id: chance.id(), patient_id: given.patient_id, case_id: given.case_id, assignment_id: given.id },
      ...{ side: given.side, text: 'Ring etter klokken ti', written_by: chance.pick(m.persons).id },
      written_at: before(m, DAY),
    });
  }
  for (const of of rows.get('care_case') ?? []) {
    add(rows, 'coordinator_task_entry', {
      ...{ id: chance.id(), patient_id: of.patient_id, case_id: of.id, kind: 'CALL_MEETINGS' },
      ...{ done_on: '2026-10-01', recorded_by: chance.pick(m.persons).id, recorded_at: before(m, DAY) },
    });
  }
  for (const patient of rows.get('patient') ?? []) {
    const by = chance.pick(
      m.grants.filter(
        (grant) => ['CASE_WORKER', 'COORDINATOR'].includes(grant.role as string) && grant.unit_id,
      ),
    );
    suggest(m, patient, by);
  }
  const away = m.grants.filter(
    (grant) => ['COORDINATOR', 'GP'].includes(grant.role as string) && grant.unit_id,
  );
  const once = new Map(away.map((grant) => [`${String(grant.person_id)} ${String(grant.role)}`, grant]));
  for (const { person_id: person, role, unit_id: unit } of once.values()) {
    const root = m.units.find((each) => each.id === unit)?.organisation_id;
    const others = m.grants.filter((grant) => grant.person_id !== person);
    add(rows, 'substitution', {
      ...{ id: chance.id(), person_id: person, role, substitute_id: chance.pick(others).person_id },
      ...{ unit_id: unit, root_id: root, starts_on: '2026-10-01', ends_on: '2026-10-08' },
      ...{ covered: 0, left_out: 0, created_by: person, created_at: before(m, DAY), version: 1 },
    });
  }
}

/** That a GP refers the patient: said by somebody of the municipality. */
export function suggest(m: Making, patient: NewRow, by: NewRow): void {
  const { chance } = m;
  add(m.rows, 'referral_suggestion', {
    ...{ id: chance.id(), patient_id: patient.id, gp_id: chance.pick(m.persons).id },
    ...{ suggested_by: by.person_id, unit_id: by.unit_id, status: 'SUGGESTED', version: 1 },
    ...{ root_id: m.units.find((each) => each.id === by.unit_id)?.organisation_id, reason: 'x' },
    suggested_at: before(m, DAY),
  });
}
