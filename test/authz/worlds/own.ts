import { logged } from './log.js';
import { somewhere } from './clinical.js';
import { before, DAY, type Making } from './people.js';
import { add, type NewRow } from './rows.js';

const DOCUMENT = {
  ...{
    pathwayKey: 'TSB',
    kind: 'NATIONAL',
    edition: 'x',
    name: { nb: 'x', nn: 'x', en: 'x' },
    areas: ['ADULT'],
  },
  ...{ phases: [], events: [], rules: [], source: [], standing: 'UNVERIFIED', start: null },
};
const FILE = Buffer.from('x');

/** What is nobody's patient data: somebody's own things, and an organisation's. */
export function makeOwn(m: Making): void {
  const { chance } = m;
  const at = before(m, DAY);
  const roots = m.units.filter((unit) => unit.id === unit.organisation_id);
  for (const person of m.persons) {
    for (const patient of chance.some(m.rows.get('patient') ?? [], 0.3)) {
      const role = { role: 'PATIENT', grant_id: chance.id(), unit_id: null, root_id: null };
      makeEntry(m, { person_id: person.id, ...role }, patient);
    }
  }
  for (const grant of m.grants) {
    const by = grant.person_id;
    add(m.rows, 'notification', { id: chance.id(), recipient_id: by, kind: 'TASK', created_at: at });
    if (grant.root) makeViews(m, grant);
    add(m.rows, 'visit', { id: chance.id(), grant_id: grant.id, page: 'TODAY', at });
    const job = {
      kind: 'SIMULATE_DEFINITION',
      status: 'QUEUED',
      progress: 0,
      input: {},
      attempts: 0,
      version: 1,
    };
    // Of some the log's auditors know.
    const log = grant.root && chance.of(0.5) ? grant.root : null;
    add(m.rows, 'job', { ...job, id: chance.id(), created_by: by, created_at: at, root_id: log });
    for (let i = chance.number(4); i > 0; i -= 1) makeMessage(m, by);
    for (let i = 1 + chance.number(4); i > 0; i -= 1) makeFile(m, grant.id, by);
    for (const patient of chance.some(m.rows.get('patient') ?? [], 0.4)) {
      const root = chance.of(0.8) ? grant.root : chance.pick(roots).id;
      const under = { person_id: by, grant_id: grant.id, role: grant.role, unit_id: grant.unit_id };
      makeEntry(m, { ...under, root_id: root }, patient);
    }
  }
  for (const person of m.persons.slice(-6)) {
    add(m.rows, 'notification', { id: chance.id(), recipient_id: person.id, kind: 'TASK', created_at: at });
  }
  add(m.rows, 'log_verification', { id: chance.id(), started_at: at, ended_at: at, ok: true, entries: 0 });
  add(m.rows, 'audit.checkpoint', {
    ...{
      id: chance.id(),
      size: 0,
      root: `\\x${'00'.repeat(32)}`,
      at,
      key_id: '00000000',
      signature: '\\x00',
      note: 'x',
    },
  });
  for (const patient of chance.some(m.rows.get('patient') ?? [], 0.4)) {
    add(m.rows, 'erasure', {
      ...{ id: chance.id(), patient_id: patient.id, ground: 'HPL_44', case_reference: '2026/1', version: 1 },
      ...{ requested_by: chance.pick(m.persons).id, requested_at: at, expires_at: '2099-01-01' },
    });
  }
  for (const root of roots) {
    const by = chance.pick(m.persons).id;
    for (const published of [true, false]) {
      add(m.rows, 'organisation_rule', {
        ...{ id: chance.id(), organisation_id: root.id, kind: 'COORDINATOR_NAMED', day_type: 'WORKING' },
        ...{ due_soon_days: 2, max_days: 5, created_at: at, created_by: by, version: 1 },
        ...(published ? { published_at: at, published_by: by } : {}),
      });
    }
    add(m.rows, 'definition_draft', {
      ...{ id: chance.id(), pathway_key: 'TSB', definition: DOCUMENT, created_at: at, created_by: by },
      ...{ changed_at: at, changed_by: by, version: 1 },
    });
  }
}

/** Views that somebody keeps: their own, shared with a unit, here or elsewhere, and with the organisation. */
function makeViews(m: Making, grant: NewRow): void {
  const { chance } = m;
  for (const sharing of ['PRIVATE', 'UNIT', 'ORGANISATION']) {
    const unit = chance.of(0.7) ? grant.unit_id : chance.pick(m.units).id;
    add(m.rows, 'saved_view', {
      ...{ id: chance.id(), person_id: grant.person_id, root_id: grant.root, name: chance.id(), sharing },
      ...{ resource: 'DEADLINES', filter: {}, unit_id: sharing === 'UNIT' ? unit : null, version: 1 },
      ...{ created_at: before(m, DAY), changed_at: before(m, DAY) },
    });
  }
}

/** What organisations write in their handbooks, and the courses that they offer. */
export function makeHandbooks(m: Making): void {
  const { chance } = m;
  const at = before(m, DAY);
  for (const root of m.units.filter((unit) => unit.id === unit.organisation_id)) {
    const by = chance.pick(m.persons).id;
    for (const published of [true, false]) {
      add(m.rows, 'procedure_version', {
        ...{ id: chance.id(), organisation_id: root.id, step: 'INFORM_AND_GUIDE', text: 'x', version: 1 },
        ...{ created_at: at, created_by: by, changed_at: at, changed_by: by },
        ...(published ? { number: 1, published_at: at, published_by: by } : {}),
      });
    }
    const course = { course_id: chance.id(), organisation_id: root.id };
    add(m.rows, 'training_course', {
      ...{
        id: course.course_id,
        organisation_id: root.id,
        name: 'Koordinatorskole',
        held_on: '2026-01-15',
        hours: 6,
      },
      ...{ registered_at: at, registered_by: by, version: 1 },
    });
    for (const person of chance.some(m.persons, 0.2)) {
      const registered = { registered_at: at, registered_by: by };
      add(m.rows, 'training_participation', {
        ...course,
        ...registered,
        id: chance.id(),
        person_id: person.id,
      });
    }
  }
}

function makeEntry(m: Making, by: NewRow, patient: NewRow): void {
  const at = before(m, m.chance.number(60) * DAY);
  logged(m, by, patient.id, { at, resource_type: 'Pathway', resource_ids: [patient.id] });
}

function makeMessage(m: Making, to: unknown): void {
  const { chance } = m;
  const state = chance.pick(['WAITING', 'DEAD']);
  const id = chance.id();
  add(m.rows, 'outbox_message', {
    ...{
      id,
      message_id: id,
      recipient_id: to,
      address: 'post@eksempel.test',
      language: 'nb',
      subject: 'x',
      text: 'x',
    },
    ...{ items: 1, statutory: 0, urgent: false, demo: chance.of(0.5), state, attempts: 1, refusals: 0 },
    ...{ send_after: before(m, DAY), next_attempt_at: before(m, DAY), created_at: before(m, DAY) },
  });
}

function makeFile(m: Making, grant: unknown, by: unknown): void {
  const { chance } = m;
  const id = chance.id();
  add(m.rows, 'stored_file', {
    ...{
      id,
      person_id: by,
      grant_id: grant,
      purpose: 'EXPORT',
      name: 'x.csv',
      media_type: 'text/csv',
      size: FILE.length,
    },
    ...{
      sha256: 'a'.repeat(64),
      bytes: `\\x${FILE.toString('hex')}`,
      patient_ids: [],
      holds: 'Registration',
    },
    ...{ created_at: before(m, DAY), expires_at: before(m, chance.pick([0, -1, 1, -DAY])) },
  });
  add(m.rows, 'registration_export', {
    ...{ id: chance.id(), grant_id: grant, file_id: id, unit_id: somewhere(m).id, from_day: '2026-01-01' },
    ...{ to_day: '2026-02-01', format: 'CSV', report: {}, created_at: before(m, DAY) },
  });
}
