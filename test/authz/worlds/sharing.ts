import { at } from './clinical.js';
import { before, DAY, type Making } from './people.js';
import { CONTENTS } from './relations.js';
import { add, type NewRow } from './rows.js';

const SIDES = ['MUNICIPAL', 'SPECIALIST'];
/** Single objects that can be withheld, by the table that they stand in. */
const OBJECTS: Record<string, string> = {
  referral: 'REFERRAL',
  pathway: 'PATHWAY',
  pathway_event: 'PATHWAY_EVENT',
  stay: 'STAY',
  plan: 'PLAN',
  disclosure: 'DISCLOSURE',
};

/** What the patient objects to, what is kept from them or their parents, opened to parents, told outside, and who stands for them. */
export function makeSharing(m: Making, patient: NewRow): void {
  const { chance } = m;
  const of = { patient_id: patient.id, version: 1 };
  const by = (): unknown => chance.pick(m.grants).person_id;
  const ended = (): string | null => (chance.of(0.25) ? before(m, DAY) : null);
  if (chance.of(0.5)) {
    add(m.rows, 'objection', {
      ...{ ...of, id: chance.id(), contents: [chance.pick(['REFERRAL', 'PATHWAY', 'PLAN'])] },
      ...{ valid_from: at(m), withdrawn_at: ended(), created_by: by() },
    });
  }
  for (const side of SIDES) {
    add(m.rows, 'disclosure', {
      ...{ ...of, id: chance.id(), side, recipient: 'Barnevernet', contents: [chance.pick(CONTENTS)] },
      ...{ summary: 'x', ground: 'x', disclosed_at: at(m), recorded_at: at(m), recorded_by: by() },
    });
    add(m.rows, 'parental_opening', {
      ...{ ...of, id: chance.id(), side, contents: [chance.pick(CONTENTS)], ground: 'HEALTH_PERSONNEL' },
      ...{ reason: 'x', valid_from: at(m), valid_to: before(m, -DAY), created_by: by() },
    });
    if (chance.of(0.6)) makeWithholding(m, patient, side, ended());
  }
  const kin = (m.rows.get('relation') ?? []).filter(
    (row) => row.patient_id === patient.id && row.kind === 'KIN',
  );
  for (const person of [...kin.map((row) => row.subject_id), by()]) {
    add(m.rows, 'representation', {
      ...{ ...of, id: chance.id(), person_id: person, name: 'Verge Vade', contents: [chance.pick(CONTENTS)] },
      ...{ basis: chance.pick(['PROXY', 'GUARDIAN']), document: 'x', decided_on: '2026-01-01' },
      ...{ valid_from: at(m), registered_by: by() },
    });
  }
}

function makeWithholding(m: Making, patient: NewRow, side: string, ended: string | null): void {
  const { chance } = m;
  const table = chance.pick(Object.keys(OBJECTS));
  const one = (m.rows.get(table) ?? []).find((row) => row.patient_id === patient.id);
  const what =
    one && chance.of(0.6)
      ? { object_type: OBJECTS[table], object_id: one.id, contents: null }
      : { object_type: null, object_id: null, contents: [chance.pick(CONTENTS)] };
  add(m.rows, 'withholding', {
    ...{ id: chance.id(), patient_id: patient.id, audience: chance.pick(['PATIENT', 'PARENTS']), ...what },
    ...{
      ground: 'x',
      reason: 'x',
      side,
      review_on: '2026-12-24',
      created_by: chance.pick(m.grants).person_id,
    },
    ...{ valid_from: before(m, chance.pick([-DAY, 0, DAY, DAY])), ended_at: ended, version: 1 },
  });
}
