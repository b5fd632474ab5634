import { at, makeNeed, makePathway, makeReferral, makeTask } from './clinical.js';
import type { Making } from './people.js';
import { makePlanParts } from './plans.js';
import { add, type NewRow } from './rows.js';

/** What somebody wrote, reported, recorded and was given, of a patient whom they have one single relation to. */
export function makeTheirs(m: Making, patient: NewRow, grant: NewRow): void {
  const { chance } = m;
  const by = grant.person_id;
  const of = { patient_id: patient.id };
  makeReferral(m, patient, grant);
  makeTask(m, of, by);
  makeNeed(m, patient, by);
  if (chance.of(0.7)) addRegistration(m, patient, by);
  addMember(m, patient, grant);
  add(m.rows, 'consent', {
    ...{ ...of, id: chance.id(), person_id: by, contents: ['PLAN'], valid_from: at(m) },
    ...{ created_by: by, version: 1 },
  });
  makePlanParts(m, closedPlan(m, patient, 'INDIVIDUAL', by));
  const unit = m.units.find((each) => each.id === grant.unit_id);
  const leads = ['UNIT_LEADER', 'COORDINATING_UNIT', 'COORDINATOR', 'CLINICIAN'].includes(
    grant.role as string,
  );
  if (unit && leads && chance.of(0.6)) makePathway(m, patient, null, unit);
}

/** Of what is closed there may be as many as one likes. */
export function closedPlan(m: Making, patient: NewRow, kind: string, by: unknown): NewRow {
  const closed = { status: 'CLOSED', closed_at: at(m), close_reason: 'x' };
  const made = { created_by: by, created_at: at(m), changed_at: at(m), version: 1 };
  const of = { id: m.chance.id(), patient_id: patient.id, kind, owner_id: by };
  return add(m.rows, 'plan', { ...of, ...closed, ...made });
}

function addRegistration(m: Making, patient: NewRow, by: unknown): void {
  add(m.rows, 'patient_registration', {
    ...{
      id: m.chance.id(),
      patient_id: patient.id,
      person_id: by,
      given_name: 'Skrevet',
      family_name: 'Skjære',
    },
    ...{ birth_date: '1990-01-01', reason: 'Kom i dag', created_at: at(m) },
  });
}

function addMember(m: Making, patient: NewRow, grant: NewRow): void {
  const of = { patient_id: patient.id, person_id: grant.person_id, unit_id: grant.unit_id };
  const same = (row: NewRow): boolean => Object.entries(of).every(([name, value]) => row[name] === value);
  if (!grant.unit_id || (m.rows.get('care_team_member') ?? []).some(same)) return;
  add(m.rows, 'care_team_member', {
    ...{ ...of, id: m.chance.id(), side: m.chance.pick(['MUNICIPAL', 'SPECIALIST']), contact_person: false },
    ...{ starts_at: at(m), added_by: grant.person_id, version: 1 },
  });
}
