import { at } from './clinical.js';
import type { Making } from './people.js';
import { add, type NewRow } from './rows.js';

/** Threads about the patient, a pathway and a plan, with some who take part, have left, and never did. */
export function makeThreads(m: Making, patient: NewRow): void {
  const of = (table: string): NewRow[] =>
    (m.rows.get(table) ?? []).filter((row) => row.patient_id === patient.id);
  const near = of('relation').map((row) => row.subject_id);
  const people = m.persons.filter(({ id }) => near.includes(id)).map(({ id }) => id);
  // The last are of every kind.
  const plans = new Set([...of('plan').slice(0, 2), ...of('plan').slice(-4)]);
  const subjects: NewRow[] = [
    { subject: 'PATIENT' },
    ...of('pathway')
      .slice(0, 1)
      .map((row) => ({ subject: 'PATHWAY', pathway_id: row.id })),
    ...[...plans].map((row) => ({ subject: 'PLAN', plan_id: row.id })),
    ...['referral', 'deadline', 'task'].flatMap((table) =>
      of(table)
        .slice(0, 1)
        .map((row) => ({ subject: table.toUpperCase(), [`${table}_id`]: row.id })),
    ),
  ];
  for (const subject of subjects) makeThread(m, patient, subject, people);
  for (const referral of of('referral')) makeLetters(m, patient, referral);
  for (const plan of of('plan')) makeArchive(m, plan);
  makeScores(m, patient, of('pathway')[0]?.id ?? null);
}

/** Letters about a referral, to each of those who get one. */
function makeLetters(m: Making, patient: NewRow, referral: NewRow): void {
  for (const recipient of ['PATIENT', 'REFERRER', 'GP'])
    add(m.rows, 'letter', {
      ...{ id: m.chance.id(), patient_id: patient.id, referral_id: referral.id, recipient, version: 1 },
      ...{ kind: 'REJECTION', language: 'nb', title: 'x', sections: [], place_sections: [] },
      ...{ delivery: 'PRINT', made_at: at(m), made_by: m.chance.pick(m.persons).id },
    });
}

/** What a plan left for the archive when somebody closed it, being made. */
function makeArchive(m: Making, plan: NewRow): void {
  const { chance } = m;
  const [by, job] = [chance.pick(m.grants), chance.id()];
  const made = { created_at: at(m), created_by: by.person_id };
  add(m.rows, 'job', {
    id: job,
    kind: 'ARCHIVE_PLAN',
    status: 'QUEUED',
    progress: 0,
    input: {},
    attempts: 0,
    version: 1,
    ...made,
  });
  add(m.rows, 'plan_archive', {
    ...{ id: chance.id(), plan_id: plan.id, patient_id: plan.patient_id, plan_kind: plan.kind, job_id: job },
    ...{ grant_id: by.id, person_id: by.person_id, facts: {}, created_at: at(m) },
  });
}

/** Threads about meetings, which come later: some of the people who are near, and some who are not. */
export function makeMeetingThreads(m: Making, patient: NewRow): void {
  const of = (table: string): NewRow[] =>
    (m.rows.get(table) ?? []).filter((row) => row.patient_id === patient.id);
  const near = of('relation').map((row) => row.subject_id);
  const people = m.persons.filter(({ id }) => near.includes(id)).map(({ id }) => id);
  const [meeting] = of('meeting');
  if (meeting) makeThread(m, patient, { subject: 'MEETING', meeting_id: meeting.id }, people);
}

/** Opened by somebody, who perhaps has left it; among some of these people and somebody else. */
export function makeThread(
  m: Making,
  patient: NewRow,
  subject: NewRow,
  people: readonly unknown[],
  opener?: unknown,
): void {
  const { chance } = m;
  const somebody = (): unknown =>
    people.length && chance.of(0.8) ? chance.pick(people) : chance.pick(m.persons).id;
  const by = opener ?? somebody();
  const id = chance.id();
  const of = { patient_id: patient.id, thread_id: id };
  const closed = chance.of(0.3) ? { closed_at: at(m), closed_by: by } : {};
  add(m.rows, 'thread', {
    ...{ id, patient_id: patient.id, pathway_id: null, plan_id: null, ...subject, topic: 'x', version: 1 },
    ...{ opened_by: by, opened_at: at(m), last_message_at: at(m), ...closed },
  });
  for (const person of new Set([by, somebody(), ...chance.some(people, 0.7)])) {
    const left = chance.of(0.2) ? { left_at: at(m) } : {};
    add(m.rows, 'thread_participant', {
      ...{
        ...of,
        id: chance.id(),
        person_id: person,
        role: 'CLINICIAN',
        added_by: by,
        added_at: at(m),
        ...left,
      },
    });
  }
  for (const author of [by, somebody()]) makeMessage(m, of, author);
}

function makeMessage(m: Making, of: NewRow, author: unknown): void {
  const { chance } = m;
  const [id, file] = [chance.id(), chance.id()];
  const retracted = chance.of(0.4) ? { retracted_at: at(m) } : {};
  add(m.rows, 'message', {
    ...{ ...of, id, author_id: author, author_role: 'CLINICIAN', text: 'x', sent_at: at(m), ...retracted },
  });
  const about = { name: 'x.pdf', media_type: 'application/pdf', size: 1, sha256: 'a'.repeat(64) };
  add(m.rows, 'stored_file', {
    ...{
      ...about,
      id: file,
      grant_id: chance.id(),
      person_id: author,
      purpose: 'ATTACHMENT',
      bytes: '\\x78',
    },
    ...{ patient_ids: [of.patient_id], holds: 'Message', created_at: at(m), expires_at: null },
  });
  add(m.rows, 'attachment', { ...of, ...about, id: file, message_id: id });
}

/** Scores, and what is followed up. */
function makeScores(m: Making, patient: NewRow, pathway: unknown): void {
  const of = { patient_id: patient.id };
  const by = m.chance.pick(m.persons).id;
  add(m.rows, 'children_asked', { ...of, id: m.chance.id(), answer: 'NONE', asked_at: at(m), asked_by: by });
  add(m.rows, 'child', {
    ...{ ...of, id: m.chance.id(), relation: 'CHILD', birth_year: 2018, cooperation: [], version: 1 },
    ...{ registered_at: at(m), registered_by: by },
  });
  for (const pathwayId of [null, pathway]) {
    add(m.rows, 'health_check', {
      ...{ ...of, id: m.chance.id(), pathway_id: pathwayId, area: 'SOMATIC_HEALTH', what: 'x', version: 1 },
      ...{ checked_on: '2026-11-01', registered_at: at(m), registered_by: by },
    });
    add(m.rows, 'feedback_score', {
      ...{
        id: m.chance.id(),
        patient_id: patient.id,
        pathway_id: pathwayId,
        instrument_code: 'ORS',
        value: 20,
      },
      ...{ given_at: at(m), submitted_by: m.chance.pick(m.persons).id },
    });
  }
}
