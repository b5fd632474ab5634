import { SYSTEM_PERSON } from '../../../api/src/authz/roles.js';
import { before, DAY, type Making } from './people.js';
import { add } from './rows.js';

/** Openings by break-glass, renewed or not, and what somebody has to look at. */
export function makeEmergency(m: Making): void {
  const { chance } = m;
  const patients = m.rows.get('patient') ?? [];
  for (const grant of m.grants.filter((each) => each.unit_id)) {
    for (const patient of chance.some(patients, 3 / patients.length)) {
      const id = chance.id();
      const of = { patient_id: patient.id };
      add(m.rows, 'break_glass', {
        ...{
          ...of,
          id,
          opened_by: grant.person_id,
          grant_id: grant.id,
          unit_id: grant.unit_id,
          root_id: grant.root,
        },
        ...{ role: grant.role, ground: 'LIFE_OR_HEALTH', reason: 'Det står om liv og helse her' },
        ...{
          opened_at: before(m, DAY),
          expires_at: before(m, 0),
          review_due_at: before(m, -DAY),
          version: 1,
        },
      });
      add(m.rows, 'break_glass_renewal', {
        ...{ ...of, id: chance.id(), break_glass_id: id, reason: 'Det står fortsatt om liv og helse' },
        ...{ renewed_at: before(m, DAY), expires_at: before(m, 0) },
      });
      add(m.rows, 'access_question', {
        ...{ ...of, id: chance.id(), entry_id: chance.id(), accessed_at: before(m, DAY) },
        ...{ actor_id: grant.person_id, actor_role: grant.role, unit_id: grant.unit_id, root_id: grant.root },
        ...{ action: 'READ', resource_type: 'Patient', decision: 'PERMIT', text: 'Hvorfor?', version: 1 },
        ...{ asked_as: 'PATIENT', asked_by: SYSTEM_PERSON, asked_at: before(m, DAY), due_on: '2026-12-24' },
      });
      add(m.rows, 'access_finding', {
        ...{ ...of, id: chance.id(), kind: 'COLLEAGUE', status: 'OPEN', person_id: grant.person_id },
        ...{
          root_id: grant.root,
          day: before(m, (m.rows.get('access_finding')?.length ?? 0) * DAY).slice(0, 10),
          count: 1,
          found_at: before(m, DAY),
        },
      });
    }
  }
}
