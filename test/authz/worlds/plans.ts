import { Chance } from './chance.js';
import type { Making } from './people.js';
import { add, type NewRow } from './rows.js';

const PARTS = ['WORDS', 'TEXT', 'GOALS', 'MEASURES', 'PARTICIPANTS', 'EVALUATIONS'];

/** Somebody who has to do with the patient, most of the time. */
function near(m: Making, chance: Chance, patientId: unknown): unknown {
  const related = (m.rows.get('relation') ?? [])
    .filter((row) => row.patient_id === patientId)
    .map((row) => row.subject_id)
    .filter((id) => m.persons.some((person) => person.id === id));
  return related.length && chance.of(0.8) ? chance.pick(related) : chance.pick(m.grants).person_id;
}

/**
 * What hangs on a plan: who takes part, goals, measures of some of them, an evaluation, a version and its signature. With
 * every second of those who are named here all of it is shared.
 */
export function makePlanParts(m: Making, plan: NewRow, named?: readonly unknown[]): void {
  // Of its own, so that the rest of a world is as it was before plans had parts.
  const chance = new Chance(parseInt(String(plan.id).slice(0, 7), 16));
  const [by, at] = [plan.created_by, plan.created_at];
  const of = () => ({
    ...{
      id: chance.id(),
      plan_id: plan.id,
      patient_id: plan.patient_id,
      pathway_id: plan.pathway_id ?? null,
    },
    ...{ plan_kind: plan.kind, version: 1 },
  });
  const written = { written_by: by, written_at: at, created_at: at };
  const goal = { ...of(), ...written, kind: 'GOAL', text: 'Egen bolig', patients_own: false };
  add(m.rows, 'plan_goal', goal);
  const comment = (on: object, who: unknown): void => {
    const withdrawn = chance.of(0.2) ? { withdrawn_at: at } : {};
    const said = { author_id: who, author_role: 'CLINICIAN', text: 'x', written_at: at, earlier: [] };
    add(m.rows, 'plan_comment', { ...of(), ...said, ...on, ...withdrawn });
  };
  const some = (): unknown => near(m, chance, plan.patient_id);
  const takers = new Set(named ?? [some(), some(), some()]);
  for (const [nth, person] of [...takers].entries()) {
    const all = named && nth % 2 === 0;
    const ended = chance.of(all ? 0 : 0.15) ? at : null;
    const shared = { person_id: person, parts: chance.some(PARTS, all ? 1 : 0.4), ended_at: ended };
    add(m.rows, 'plan_participant', { ...of(), ...shared, added_by: by, added_at: at });
  }
  const planned = { ...written, text: 'Samtale', status: 'PLANNED', due_on: '2027-01-01' };
  const whose = [...takers].slice(0, named ? takers.size : 2).map((person) => ({ responsible_id: person }));
  for (const who of [...whose, { responsible_name: 'Helsestasjonen' }]) {
    const measure = { ...of(), ...planned, responsible_is_patient: false, ...who };
    add(m.rows, 'plan_measure', measure);
    comment({ measure_id: measure.id }, some());
  }
  for (const who of takers) comment({ goal_id: goal.id }, who);
  const held = { held_on: '2026-11-01', patient_took_part: true, results: [] };
  add(m.rows, 'plan_evaluation', { ...of(), ...held, recorded_by: by, recorded_at: at });
  add(m.rows, 'plan_version', {
    ...of(),
    number: 1,
    content: { goals: [], measures: [] },
    made_by: by,
    made_at: at,
  });
  add(m.rows, 'plan_signature', {
    ...{ ...of(), number: 1, signed_as: 'OWNER', signed_by: by, signed_at: at },
  });
}
