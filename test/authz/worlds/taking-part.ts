import { before, DAY, type Making } from './people.js';
import { makePlanParts } from './plans.js';
import { relate } from './relations.js';
import { add, type NewRow } from './rows.js';
import { closedPlan } from './theirs.js';
import { makeThread } from './threads.js';
import { suggest } from './coordination.js';

const KINDS = ['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP'];
const PATIENT = { subject: 'PATIENT' };
/** So many of each role take part in what is the patient's. */
const OF_EACH = 3;
/** Who opens a record by break-glass, and how they come to a patient otherwise. */
const OPENERS: Record<string, string> = { GP: 'GP_OF', CLINICIAN: 'TREATS', COORDINATOR: 'COORDINATES' };

/**
 * Plans of each kind, threads and suggestions in which people of every role take part, whatever single relation they
 * have to the patient: what is shared with somebody is told apart from what their relation opens. So many patients in a
 * row, and then as many others, are known by the same relations; the first do not object to sharing plans, the others do.
 */
export function makeTakingPart(m: Making, patients: readonly NewRow[], inRow: number): void {
  for (const patient of patients.slice(-1)) closeUnits(m, patient);
  for (const [nth, patient] of patients.entries()) {
    const takers = takersOf(m, patient);
    if (!takers.length) continue;
    const people = peopleOf(takers);
    for (const kind of KINDS)
      makePlanParts(m, closedPlan(m, patient, kind, m.chance.pick(people)), m.chance.some(people, 0.8));
    if (nth >= inRow) object(m, patient, takers);
    makeThread(m, patient, PATIENT, people);
    for (const { person_id: by } of takers) makeThread(m, patient, PATIENT, m.chance.some(people, 0.1), by);
    for (const grant of takers)
      if (grant.unit_id && ['CASE_WORKER', 'COORDINATOR'].includes(grant.role as string))
        suggest(m, patient, grant);
  }
}

const peopleOf = (grants: readonly NewRow[]): unknown[] => [
  ...new Set(grants.map((grant) => grant.person_id)),
];

/** By role and the kind of organisation. */
export const headings = (m: Making, grants: readonly NewRow[]): NewRow[][] => [
  ...Map.groupBy(
    grants,
    ({ role, root }) => `${String(role)} ${String(m.units.find((unit) => unit.id === root)?.kind)}`,
  ).values(),
];

/** Some of each role who have a relation to the patient. */
function takersOf(m: Making, patient: NewRow): NewRow[] {
  const relations = (m.rows.get('relation') ?? []).filter((row) => row.patient_id === patient.id);
  const related = new Set(relations.map((row) => row.subject_id));
  const theirs = m.grants.filter((grant) => related.has(grant.person_id) || related.has(grant.root));
  return headings(m, theirs).flatMap((grants) => grants.slice(0, OF_EACH));
}

/** The patient objects to sharing plans: whose a plan is they see all the same. */
function object(m: Making, patient: NewRow, takers: readonly NewRow[]): void {
  const by = { created_by: m.chance.pick(m.persons).id, valid_from: patient.created_at };
  const of = { id: m.chance.id(), patient_id: patient.id, contents: ['PLAN'] };
  add(m.rows, 'objection', { ...of, ...by, version: 1 });
  for (const { role, person_id: owner } of takers)
    if (['CASE_WORKER', 'GP', 'COORDINATOR'].includes(role as string))
      for (const kind of ['CRISIS', 'FOLLOW_UP'])
        makePlanParts(m, closedPlan(m, patient, kind, owner), [owner]);
}

/** A record that some came to and that is closed to their units; they opened it by break-glass, to read it and not to act. */
function closeUnits(m: Making, patient: NewRow): void {
  const opening = m.grants.filter(({ role, unit_id: unit }) => unit && OPENERS[role as string]);
  const [valid_from, valid_to] = [before(m, DAY), null];
  for (const grant of headings(m, opening).flatMap((grants) => grants.slice(0, OF_EACH))) {
    for (const kind of [OPENERS[grant.role as string] as string, 'BREAK_GLASS']) {
      const root_id = kind === 'BREAK_GLASS' ? grant.root : null;
      relate(m, patient.id, grant.person_id, kind, { valid_from, valid_to, root_id });
    }
    add(m.rows, 'block', {
      ...{ id: m.chance.id(), patient_id: patient.id, subject_id: grant.unit_id, subject_kind: 'UNIT' },
      ...{ contents: ['PATIENT'], valid_from, valid_to, created_by: grant.person_id, version: 1 },
    });
  }
}
