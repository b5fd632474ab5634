import { at, somewhere } from './clinical.js';
import { DAY, before, type Making } from './people.js';
import { add, type NewRow } from './rows.js';

const SPECIALIST = [
  ...['HEALTH_TRUST', 'DEPARTMENT', 'SECTION'],
  ...['PRIVATE_INSTITUTION', 'CONTRACT_SPECIALIST', 'ACUTE'],
];

/** Meetings about a patient: called by whoever, with some of those who have a relation and some who have none. */
export function makeMeetings(m: Making, patient: NewRow): void {
  for (let i = 0; i < 3; i += 1) makeMeeting(m, patient);
}

function makeMeeting(m: Making, patient: NewRow): void {
  const { chance } = m;
  const unit = somewhere(m);
  const root = m.units.find((each) => each.id === unit.organisation_id);
  const relations = (m.rows.get('relation') ?? []).filter((row) => row.patient_id === patient.id);
  const near = relations.filter((row) => ['PARENT', 'KIN'].includes(row.kind as string));
  const pathways = (m.rows.get('pathway') ?? []).filter((row) => row.patient_id === patient.id);
  const organiser = chance.pick(m.grants).person_id;
  const pathway = chance.of(0.7) && pathways.length ? chance.pick(pathways).id : null;
  const of = { patient_id: patient.id, pathway_id: pathway };
  const whose = {
    ...of,
    root_id: unit.organisation_id,
    side: SPECIALIST.includes(String(root?.kind)) ? 'SPECIALIST' : 'MUNICIPAL',
  };
  const status = chance.pick(['SCHEDULED', 'SCHEDULED', 'HELD', 'CANCELLED', 'REQUESTED']);
  const asked = status === 'REQUESTED' || chance.of(0.5);
  const id = chance.id();
  const starts = before(m, (chance.number(60) - 30) * DAY);
  const time = {
    starts_at: starts,
    ends_at: new Date(Date.parse(starts) + 3_600_000).toISOString(),
    called_at: at(m),
  };
  add(m.rows, 'meeting', {
    ...{ ...whose, id, kind: 'COOPERATION', status, unit_id: unit.id, sequence: 0, version: 1 },
    ...(status === 'REQUESTED' ? {} : time),
    organiser_id: organiser,
    requested_by: asked ? (near.length ? chance.pick(near).subject_id : organiser) : null,
    requested_at: asked ? at(m) : null,
    held_at: status === 'HELD' ? at(m) : null,
    cancelled_at: status === 'CANCELLED' ? at(m) : null,
    ...{ created_at: at(m), created_by: organiser, changed_at: at(m) },
  });
  add(m.rows, 'meeting_content', { meeting_id: id, patient_id: patient.id, agenda: 'x', place: 'x' });
  const minutes = {
    meeting_id: id,
    patient_id: patient.id,
    text: 'x',
    written_at: at(m),
    written_by: organiser,
  };
  add(m.rows, 'meeting_minutes', { ...minutes, id: chance.id() });
  if (chance.of(0.2)) {
    const what = chance.of(0.7)
      ? { object_type: 'MEETING', object_id: id, contents: null }
      : { object_type: null, object_id: null, contents: ['MEETING'] };
    add(m.rows, 'withholding', {
      ...{ id: chance.id(), patient_id: patient.id, audience: chance.pick(['PATIENT', 'PARENTS']), ...what },
      ...{ ground: 'x', reason: 'x', side: 'MUNICIPAL', review_on: '2026-12-24', created_by: organiser },
      ...{ valid_from: before(m, DAY), ended_at: null, version: 1 },
    });
  }
  const participant = callPeople(m, { ...whose, meeting_id: id }, relations, organiser);
  add(m.rows, 'meeting_decision', {
    ...{ ...whose, id: chance.id(), meeting_id: id, text: 'x', responsible_id: participant },
    ...{ decided_at: at(m), version: 1 },
  });
}

/** Everybody once: many of those who have a relation, as who they are or as somebody else, and a few who have none. */
function callPeople(m: Making, of: NewRow, relations: NewRow[], by: unknown): unknown {
  const { chance } = m;
  const people = m.persons.map((person) => person.id);
  const related = relations.filter((row) => people.includes(row.subject_id));
  const parties = relations.filter((row) => row.kind === 'PARTY').map((row) => row.subject_id);
  const ofParties = m.grants.filter(({ root }) => parties.includes(root));
  const others = [...chance.some(m.grants, 0.15), ...chance.some(ofParties, 0.3)].map((grant) => ({
    kind: 'TREATS',
    subject_id: grant.person_id,
  }));
  const known = new Set<unknown>();
  const row = { invited_at: at(m), invited_by: by, busy: false, version: 1 };
  for (const { kind, subject_id: person } of [...chance.some(related, 0.75), ...others]) {
    if (known.has(person)) continue;
    known.add(person);
    const as = { PARENT: 'PARENT', KIN: 'NEXT_OF_KIN', SELF: 'PATIENT' }[kind as string] ?? 'PROFESSIONAL';
    add(m.rows, 'meeting_participant', {
      ...{ ...of, ...row, id: chance.id(), person_id: person },
      kind: chance.of(0.9) ? as : chance.pick(['PROFESSIONAL', 'PARENT', 'NEXT_OF_KIN']),
      removed_at: chance.of(0.1) ? at(m) : null,
    });
  }
  const id = chance.id();
  add(m.rows, 'meeting_participant', { ...of, ...row, id, kind: 'OUTSIDE', name: 'x', language: 'nb' });
  const hash = `\\x${id.replaceAll('-', '').repeat(2)}`;
  add(m.rows, 'meeting_link', {
    ...{ id: chance.id(), participant_id: id, secret_hash: hash, created_at: at(m), expires_at: at(m) },
  });
  add(m.rows, 'meeting_mail', {
    ...{ id: chance.id(), participant_id: id, patient_id: of.patient_id, method: 'REQUEST', sequence: 0 },
    ...{
      address: 'post@eksempel.test',
      language: 'nb',
      urgent: false,
      state: 'WAITING',
      attempts: 0,
      refusals: 0,
    },
    ...{ next_attempt_at: at(m), created_at: at(m) },
  });
  return id;
}

/** Calendars that follow somebody under a grant, or under the relation that stands for one. */
export function makeFeeds(m: Making): void {
  const { chance } = m;
  const acting = [
    ...m.grants.map(({ id, person_id: person }) => ({ id, person })),
    ...(m.rows.get('relation') ?? [])
      .filter((row) => ['SELF', 'PARENT', 'KIN'].includes(row.kind as string))
      .map((row) => ({ id: row.id, person: row.subject_id })),
  ];
  for (const { id: grant, person } of acting.filter(() => chance.of(0.8))) {
    if (!m.persons.some((each) => each.id === person)) continue;
    const id = chance.id();
    const hash = `\\x${id.replaceAll('-', '').repeat(2)}`;
    const feed = { id, grant_id: grant, person_id: person, secret_hash: hash, version: 1 };
    add(m.rows, 'calendar_feed', { ...feed, created_at: before(m, DAY) });
  }
}
