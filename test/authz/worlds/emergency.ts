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
    }
    makeFindings(m, grant);
  }
}

/** One that is open, one that waits for a second reader, and what somebody is on duty for and has declared. */
function makeFindings(m: Making, grant: Making['grants'][number]): void {
  const { chance } = m;
  const at = before(m, DAY);
  const auditors = m.grants.filter(
    (each) => each.role === 'AUDITOR' && each.root === grant.root && each.person_id !== grant.person_id,
  );
  const reviewer = auditors.length ? chance.pick(auditors).person_id : null;
  const of = { root_id: grant.root, person_id: grant.person_id, unit_id: grant.unit_id, role: grant.role };
  for (const status of ['OPEN', ...(reviewer ? ['SECOND_READING'] : [])]) {
    const id = chance.id();
    const reviewed = status === 'OPEN' ? null : reviewer;
    add(m.rows, 'log_finding', {
      ...{
        ...of,
        id,
        subject_id: chance.id(),
        kinds: ['COLLEAGUE'],
        priority: '03.~',
        serious: false,
        status,
      },
      ...{
        stale: false,
        day: at.slice(0, 10),
        first_at: at,
        last_at: at,
        count: 1,
        found_at: at,
        ready_at: at,
      },
      ...{ outcome: reviewed && 'BREACH', reviewed_by: reviewed, version: 1 },
    });
    add(m.rows, 'log_finding_reason', {
      ...{ id: chance.id(), finding_id: id, kind: 'COLLEAGUE', rule_version: '1', standing: 'UNEXPLAINED' },
      ...{ thresholds: {}, facts: {}, row_ids: [chance.id()] },
    });
  }
  add(m.rows, 'duty', {
    ...{
      id: chance.id(),
      person_id: grant.person_id,
      unit_id: grant.unit_id,
      root_id: grant.root,
      kind: 'ON_CALL',
    },
    ...{
      starts_at: at,
      ends_at: before(m, 0),
      registered_by: chance.pick(m.persons).id,
      registered_at: at,
      version: 1,
    },
  });
  const decider = chance.pick(m.persons).id;
  const { person_id, root: root_id } = grant;
  // At most one of them stands.
  const again = m.rows
    .get('name_protection')
    ?.some((one) => one.person_id === person_id && one.root_id === root_id);
  if (decider !== person_id)
    add(m.rows, 'name_protection', {
      ...{ id: chance.id(), person_id, root_id, reason: 'Trusler fra en tidligere pasient' },
      ...{ registered_by: decider, registered_at: at, ended_at: again ? at : null, version: 1 },
    });
  add(m.rows, 'declared_relation', {
    ...{
      id: chance.id(),
      person_id: grant.person_id,
      kind: 'OTHER',
      label: 'Nabo',
      national_id: chance.id(),
    },
    ...{ declared_at: at, version: 1 },
  });
}
