import type { Making } from './people.js';
import { makePlanParts } from './plans.js';
import { add, type NewRow } from './rows.js';
import { closedPlan } from './theirs.js';

const KINDS = ['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP'];
/** So many of each role take part in the plans of a patient. */
const OF_EACH = 3;

/**
 * A plan of each kind in which people of every role take part, whatever single relation they have to the patient: what
 * a plan shares is told apart from what the relation opens. Every second of these patients objects to sharing plans.
 */
export function makeTakingPart(m: Making, patients: readonly NewRow[]): void {
  for (const [nth, patient] of patients.entries()) {
    const takers = takersOf(m, patient);
    if (!takers.length) continue;
    if (nth % 2) object(m, patient);
    for (const kind of KINDS)
      makePlanParts(m, closedPlan(m, patient, kind, m.chance.pick(takers)), m.chance.some(takers, 0.8));
  }
}

/** Some of each role who have a relation to the patient. */
function takersOf(m: Making, patient: NewRow): unknown[] {
  const relations = (m.rows.get('relation') ?? []).filter((row) => row.patient_id === patient.id);
  const related = new Set(relations.map((row) => row.subject_id));
  const theirs = m.grants.filter((grant) => related.has(grant.person_id) || related.has(grant.root));
  const heading = ({ role, root }: NewRow): string =>
    `${String(role)} ${String(m.units.find((unit) => unit.id === root)?.kind)}`;
  const some = [...Map.groupBy(theirs, heading).values()].flatMap((grants) => grants.slice(0, OF_EACH));
  return [...new Set(some.map((grant) => grant.person_id))];
}

function object(m: Making, patient: NewRow): void {
  const by = { created_by: m.chance.pick(m.persons).id, valid_from: patient.created_at };
  const of = { id: m.chance.id(), patient_id: patient.id, contents: ['PLAN'] };
  add(m.rows, 'objection', { ...of, ...by, version: 1 });
}
