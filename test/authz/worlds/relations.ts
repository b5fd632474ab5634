import { syntheticNationalId } from '../../support/identity-number.js';
import { before, DAY, makePerson, period, type Making } from './people.js';
import { add, type NewRow } from './rows.js';

export const CONTENTS = ['PATIENT', 'REFERRAL', 'PATHWAY', 'DEADLINE', 'PLAN'];

/** By which relations the roles come to patients. */
const OPENS: Record<string, string[]> = {
  GP: ['GP_OF', 'REFERRER_OF', 'REGISTERS', 'TREATS', 'BREAK_GLASS'],
  CASE_WORKER: ['SERVES', 'REFERRER_OF', 'REGISTERS', 'GP_OF'],
  CLINICIAN: ['ADDRESSED', 'TREATS', 'REFERRER_OF', 'REGISTERS', 'COORDINATES', 'SERVES', 'BREAK_GLASS'],
  COORDINATOR: ['ADDRESSED', 'COORDINATES', 'REGISTERS', 'TREATS', 'BREAK_GLASS'],
  UNIT_LEADER: ['PARTY', 'PARTY', 'TREATS'],
  COORDINATING_UNIT: ['PARTY', 'PARTY', 'REGISTERS'],
  PARTNER: ['PARTNER', 'PARTNER', 'SERVES'],
  AUDITOR: ['PARTY', 'TREATS'],
  ADMINISTRATOR: ['PARTY', 'SERVES'],
};
export const ANY = [
  'GP_OF',
  'REFERRER_OF',
  'ADDRESSED',
  'TREATS',
  'SERVES',
  'COORDINATES',
  'REGISTERS',
  'PARTNER',
  'BREAK_GLASS',
  'PARTY',
];
/** Of these a unit can be the subject, for whoever works there. */
const OF_UNITS = ['ADDRESSED', 'REFERRER_OF', 'TREATS', 'SERVES'];

/** Known WIDELY: most have some relation to the patient, by which their role comes to patients. */
export function makePatient(m: Making, known: 'WIDELY' | 'HARDLY'): NewRow {
  const { chance } = m;
  const own = chance.of(0.15) ? chance.pick(m.persons) : makePerson(m, 'Pasient Pil');
  const taken = (m.rows.get('patient') ?? []).some((row) => row.person_id === own.id);
  const patient = add(m.rows, 'patient', {
    id: chance.id(),
    person_id: taken ? null : own.id,
    given_name: 'Pasient',
    family_name: `Pil${m.rows.get('patient')?.length ?? 0}`,
    birth_date: '1990-01-01',
    preferred_channel: 'DIGITAL',
    language: 'nb',
    municipality_number: '9901',
    version: 1,
    created_at: before(m, 300 * DAY),
  });
  add(m.rows, 'patient_identifier', {
    patient_id: patient.id,
    national_id: taken ? syntheticNationalId() : own.national,
  });
  if (known === 'WIDELY' && chance.of(0.45)) protect(m, patient, chance.of(0.2));
  if (!taken) relate(m, patient.id, own.id, 'SELF', { ...period(m, 0.95) });
  for (const kind of ['PARENT', 'KIN']) {
    for (let i = chance.number(3); i > 0; i -= 1) {
      const person = chance.of(0.2) ? chance.pick(m.persons) : makePerson(m, 'Nær Nise');
      const contents = chance.of(0.9) ? chance.some(CONTENTS) : null;
      relate(m, patient.id, person.id, kind, { ...period(m, 0.85), contents });
    }
  }
  for (const grant of known === 'WIDELY' ? m.grants : []) {
    if (chance.of(0.55)) toGrant(m, patient, grant, OPENS[grant.role as string] as string[]);
    if (chance.of(0.1)) toGrant(m, patient, grant, ANY);
  }
  for (let i = chance.number(3); i > 0; i -= 1) makeBlock(m, patient);
  makeRegistration(m, patient);
  return patient;
}

function toGrant(m: Making, patient: NewRow, grant: NewRow, kinds: string[]): void {
  const { chance } = m;
  const kind = chance.pick(kinds);
  if (kind === 'PARTY') {
    if (grant.root) relate(m, patient.id, grant.root, kind, period(m));
    return;
  }
  const unit = grant.unit_id && OF_UNITS.includes(kind) && chance.of(0.3);
  const subject = unit ? chance.pick([grant.unit_id, grant.unit_id, grant.root]) : grant.person_id;
  const elsewhere = chance.pick(m.units).organisation_id;
  relate(m, patient.id, subject, kind, {
    ...period(m),
    contents: kind === 'PARTNER' && chance.of(0.9) ? chance.some(CONTENTS) : null,
    root_id: chance.pick([null, null, grant.root, grant.root, elsewhere]),
  });
}

/** That the address is graded; or was. */
function protect(m: Making, patient: NewRow, ended = false): void {
  const mine = (row: NewRow): boolean => row.patient_id === patient.id;
  if ((m.rows.get('address_protection') ?? []).some(mine)) return;
  const by = m.chance.pick(m.persons).id;
  add(m.rows, 'address_protection', {
    ...{ id: m.chance.id(), patient_id: patient.id, grade: m.chance.pick([6, 7]), registered_by: by },
    ...{
      registered_at: before(m, 9 * DAY),
      ended_at: ended ? before(m, DAY) : null,
      ended_by: ended ? by : null,
    },
  });
}

/** What break-glass opens is open from when it is said, and ends by itself. */
function openedBefore(m: Making, { valid_from: from, valid_to: to }: NewRow): NewRow {
  const now = before(m, 0);
  return { valid_from: String(from) > now ? now : from, valid_to: to ?? before(m, -3_600_000) };
}

/**
 * Every second of those who are shown something by consent or decision is shown meetings too; by the id, so that nothing else
 * of a world is another for it.
 */
const withMeetings = (contents: unknown, id: string): unknown =>
  Array.isArray(contents) && parseInt(id.slice(0, 1), 16) % 2
    ? [...(contents as string[]), 'MEETING']
    : contents;

export function relate(m: Making, patient: unknown, subject: unknown, kind: string, more: NewRow): NewRow {
  const id = m.chance.id();
  const ends = [null, before(m, 0), before(m, -1), before(m, -DAY), before(m, -DAY), before(m, 1)];
  const full = m.chance.pick(ends);
  return add(m.rows, 'relation', {
    id,
    patient_id: patient,
    subject_id: subject,
    kind,
    root_id: null,
    ...more,
    contents: withMeetings(more.contents ?? null, id),
    ...(kind === 'BREAK_GLASS' ? openedBefore(m, more) : {}),
    basis: 'test',
    cause: kind === 'KIN' && m.chance.of(0.7) ? 'consent' : 'test',
    cause_id: id,
    full_until: kind === 'PARENT' ? full : null,
    basic_until: kind === 'PARENT' ? m.chance.pick(ends) : null,
    open_until: kind === 'PARENT' ? m.chance.pick(ends) : null,
    created_at: before(m, DAY),
  });
}

/** So many patients in a row are each known by one kind of relation. */
export const SINGLE = ANY.length;
/** So many patients must be told apart for the odd relations. */
export const ODD = SINGLE * 2 + 4;

/**
 * Everybody has each single kind of relation, one that their role does not come by too, to a patient to whom they have
 * no other; and to some patients two.
 */
export function makeOddRelations(
  m: Making,
  patients: readonly NewRow[],
  theirs: (patient: NewRow, grant: NewRow) => void,
): void {
  const pairs = patients.slice(ANY.length * 2);
  // Where one relation opens what places a person, and another does not, the address is protected.
  for (const patient of patients) if (pairs.includes(patient)) protect(m, patient);
  for (const grant of m.grants) {
    for (const [i, kind] of ANY.entries()) {
      const patient = patients[i + ANY.length * m.chance.number(2)] as NewRow;
      const subject = kind === 'PARTY' ? grant.root : grant.person_id;
      if (!subject) continue;
      const now = { valid_from: before(m, DAY), valid_to: null };
      relate(m, patient.id, subject, kind, {
        ...now,
        contents: kind === 'PARTNER' ? m.chance.some(CONTENTS) : null,
        root_id: kind === 'BREAK_GLASS' ? grant.root : null,
      });
      theirs(patient, grant);
      makeBlock(m, patient, grant.person_id);
      if (kind === 'PARTY' || m.chance.of(0.5)) continue;
      // A referral is addressed to them, and something else: two that must be told apart.
      const both = m.chance.pick(pairs);
      for (const each of ['ADDRESSED', kind]) relate(m, both.id, subject, each, now);
    }
  }
}

function makeBlock(m: Making, patient: NewRow, by?: unknown): void {
  const { chance } = m;
  const unit = chance.pick(m.units);
  const [subject, kind] = chance.pick([
    [chance.pick(m.persons).id, 'PERSON'],
    [unit.id, 'UNIT'],
    [unit.organisation_id, 'ORGANISATION'],
  ] as const);
  add(m.rows, 'block', {
    id: chance.id(),
    patient_id: patient.id,
    subject_id: subject,
    subject_kind: kind,
    // What was closed for all to test would leave nothing to be seen.
    contents: by ? ['MEETING'] : chance.of(0.5) ? null : chance.some(CONTENTS),
    ...period(m),
    created_by: by ? by : chance.of(0.7) ? chance.pick(m.grants).person_id : chance.pick(m.persons).id,
    version: 1,
  });
}

function makeRegistration(m: Making, patient: NewRow): void {
  const registers = (m.rows.get('relation') ?? []).filter(
    (row) => row.patient_id === patient.id && row.kind === 'REGISTERS',
  );
  for (const { subject_id: person } of registers) {
    if (m.chance.of(0.25)) continue;
    add(m.rows, 'patient_registration', {
      id: m.chance.id(),
      patient_id: patient.id,
      person_id: person,
      given_name: 'Skrevet',
      family_name: 'Skjære',
      birth_date: '1990-01-01',
      reason: 'Kom i dag',
      created_at: before(m, DAY),
    });
  }
}
