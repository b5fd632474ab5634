import { before, DAY, type Making } from './people.js';
import { add, type NewRow } from './rows.js';
import { makePlanParts } from './plans.js';
import { CONTENTS } from './relations.js';

const someone = (m: Making): unknown => m.chance.pick(m.grants).person_id;
/** Where somebody works; so that what lies there is somebody's. */
export const somewhere = (m: Making): NewRow => {
  const grants = m.grants.filter((grant) => grant.unit_id);
  const at = m.chance.of(0.8) ? m.chance.pick(grants).unit_id : null;
  return m.units.find((unit) => unit.id === at) ?? m.chance.pick(m.units);
};
const ofRole = (m: Making, roles: string[]): NewRow => {
  const grants = m.grants.filter((grant) => roles.includes(grant.role as string));
  return m.chance.pick(grants);
};
export const at = (m: Making): string => before(m, m.chance.number(200) * DAY);
const day = (m: Making, from = -200, to = 30): string =>
  before(m, -(from + m.chance.number(to - from)) * DAY).slice(0, 10);

export function makeReferral(m: Making, patient: NewRow, by?: NewRow): NewRow {
  const { chance } = m;
  const author = by ?? ofRole(m, ['GP', 'CASE_WORKER', 'CLINICIAN']);
  const draft = chance.of(0.35);
  const id = chance.id();
  const row = add(m.rows, 'referral', {
    id,
    patient_id: patient.id,
    // Only what stands alone is without a pathway.
    status: draft ? 'DRAFT' : by ? 'WITHDRAWN' : chance.pick(['SUBMITTED', 'RECEIVED', 'ACCEPTED']),
    area: 'ADULT',
    urgency: 'ORDINARY',
    legal_basis: 'VOLUNTARY',
    pathway_key: 'PHV_ADULT',
    from_unit_id: author.unit_id,
    to_unit_id: somewhere(m).id,
    referrer_id: author.person_id,
    received_at: draft ? null : at(m),
    conferred_with_gp: chance.pick([null, true, true, false]),
    no_municipal_contact: true,
    municipality_declined: false,
    created_by: by || chance.of(0.8) ? author.person_id : someone(m),
    created_at: at(m),
    version: 1,
  });
  add(m.rows, 'referral_content', { referral_id: id, patient_id: patient.id, content: { symptoms: 'Uro' } });
  if (by || row.status === 'ACCEPTED' || chance.of(0.5)) {
    add(m.rows, 'referral_assessment', {
      referral_id: id,
      patient_id: patient.id,
      outcome: 'ACCEPT',
      latest_start: '2027-01-01',
      decided_at: at(m),
      decided_by: someone(m),
      warnings: [],
    });
  }
  return row;
}

export function makePathway(m: Making, patient: NewRow, referral: NewRow | null, unit?: NewRow): NewRow {
  const { chance } = m;
  const definition = chance.pick(m.definitions);
  const id = chance.id();
  const row = add(m.rows, 'pathway', {
    id,
    patient_id: patient.id,
    definition_id: definition.id,
    pathway_key: definition.pathway_key,
    area: 'ADULT',
    referral_id: referral?.id ?? null,
    unit_id: (unit ?? somewhere(m)).id,
    status: chance.pick(['REFERRED', 'ACTIVE', 'ACTIVE', 'ENDED']),
    phase: 'ASSESSMENT',
    legal_basis: 'VOLUNTARY',
    started_on: '2026-10-01',
    created_at: at(m),
    version: 1,
  });
  add(m.rows, 'care_case', { id, patient_id: patient.id, pathway_id: id, opened_at: at(m) });
  for (let i = 0; i < 3; i += 1) {
    add(m.rows, 'pathway_event', {
      id: chance.id(),
      pathway_id: id,
      patient_id: patient.id,
      kind: chance.pick([
        'FIRST_ATTENDANCE',
        'COOPERATION_MEETING',
        'MEETING_HELD',
        'DROPOUT',
        'HEALTH_CHECK',
      ]),
      occurred_at: at(m),
      registered_at: at(m),
      registered_by: someone(m),
    });
    add(m.rows, 'pathway_condition', {
      id: chance.id(),
      pathway_id: id,
      patient_id: patient.id,
      condition: chance.pick(['SUICIDAL_BEHAVIOUR', 'UNDER_18']),
      holds: chance.of(0.5),
      stated_at: at(m),
      stated_by: someone(m),
    });
  }
  if (chance.of(0.7)) makeStay(m, row);
  for (let i = 0; i < 3; i += 1) makeDeadline(m, row, unit);
  makeSides(m, row, unit);
  for (let i = 0; i < 3; i += 1) makeTask(m, row);
  return row;
}

function makeStay(m: Making, pathway: NewRow): void {
  add(m.rows, 'stay', {
    id: m.chance.id(),
    patient_id: pathway.patient_id,
    pathway_id: pathway.id,
    unit_id: pathway.unit_id,
    care_setting: 'INPATIENT',
    admitted_at: at(m),
    created_at: at(m),
    created_by: someone(m),
    version: 1,
  });
}

function makeDeadline(m: Making, pathway: NewRow, of?: NewRow): void {
  const { chance } = m;
  const rule = chance.pick(m.rules);
  const unit = of ?? somewhere(m);
  const common = {
    patient_id: pathway.patient_id,
    pathway_id: pathway.id,
    case_id: pathway.id,
    rule_id: rule.id,
    kind: rule.kind,
    side: chance.pick(['MUNICIPAL', 'SPECIALIST']),
    force: rule.force,
    unit_id: unit.id,
    starts_on: '2026-01-01',
  };
  const id = chance.id();
  add(m.rows, 'deadline', {
    ...common,
    id,
    clock_key: id,
    area: 'ADULT',
    pathway_key: pathway.pathway_key,
    root_id: unit.organisation_id,
    owner_id: someone(m),
    occurrence: 1,
    due_on: day(m),
    due_soon_days: 7,
    met_on: chance.of(0.3) ? day(m) : null,
    version: 1,
  });
  const unclocked = chance.id();
  add(m.rows, 'deadline_unclocked', {
    ...common,
    id: unclocked,
    from_event_id: unclocked,
    reason: 'NUMBER_NOT_FOUND',
  });
}

/** Needs, coverage and assignments of both sides. */
function makeSides(m: Making, pathway: NewRow, where?: NewRow): void {
  const { chance } = m;
  const of = { patient_id: pathway.patient_id, pathway_id: pathway.id, case_id: pathway.id };
  for (const side of ['MUNICIPAL', 'SPECIALIST']) {
    const unit = where ?? somewhere(m);
    const root = { root_id: unit.organisation_id, unit_id: where ? unit.id : chance.pick([unit.id, null]) };
    const by = ofRole(m, ['GP', 'CASE_WORKER', 'CLINICIAN', 'COORDINATOR']);
    const kind = { side, kind: 'COORDINATOR', version: 1 };
    const status = chance.pick(['COVERED', 'VACANT', 'VACANT', 'DECLINED']);
    const changed = {
      since: before(m, (2 + chance.number(100)) * DAY),
      until: chance.of(0.15) ? before(m, DAY) : null,
      changed_by: by.person_id,
    };
    add(m.rows, 'coverage', { ...of, ...kind, ...root, id: chance.id(), status, ...changed });
    const person = ofRole(m, ['COORDINATOR', 'COORDINATOR', 'CASE_WORKER', 'GP']);
    add(m.rows, 'assignment', {
      ...of,
      ...kind,
      id: chance.id(),
      person_id: person.person_id,
      unit_id: !where && chance.of(0.5) ? person.unit_id : unit.id,
      root_id: chance.of(0.5) ? person.root : unit.organisation_id,
      status: chance.pick(['PROPOSED', 'ACCEPTED', 'DECLINED', 'ENDED']),
      accountable: false,
      proposed_by: by.person_id,
      proposed_at: at(m),
    });
    add(m.rows, 'need', {
      ...of,
      ...kind,
      id: chance.id(),
      root_id: chance.pick([unit, somewhere(m)]).organisation_id,
      basis: 'test',
      reported_by: chance.of(0.5) ? by.person_id : chance.pick(m.persons).id,
      reported_at: at(m),
      status: chance.pick(['REPORTED', 'GRANTED']),
    });
  }
}

export function makeTask(m: Making, pathway: NewRow, owner?: unknown): void {
  const { chance } = m;
  const unit = somewhere(m);
  add(m.rows, 'task', {
    id: chance.id(),
    patient_id: pathway.patient_id,
    pathway_id: owner ? null : pathway.id,
    kind: 'CALL_MEETING',
    root_id: unit.organisation_id,
    unit_id: unit.id,
    owner_id: owner ?? (chance.of(0.55) ? someone(m) : null),
    done_at: chance.of(0.3) ? at(m) : null,
    source: 'test',
    due_by_default: false,
    created_at: at(m),
    version: 1,
  });
}

const made = { status: 'DRAFT', version: 1 };

/** Plans, care team, kin, consents: what hangs on the patient. */
export function makeOfPatient(m: Making, patient: NewRow): void {
  const { chance } = m;
  const of = { patient_id: patient.id };
  for (const kind of chance.some(['INDIVIDUAL', 'TREATMENT', 'CRISIS', 'FOLLOW_UP'], 0.7)) {
    const owner = chance.of(0.6) ? ofRole(m, ['COORDINATOR']).person_id : someone(m);
    const by = { owner_id: owner, created_by: owner, created_at: at(m), changed_at: at(m) };
    makePlanParts(m, add(m.rows, 'plan', { ...of, ...made, ...by, id: chance.id(), kind }));
  }
  const team = (m.rows.get('care_team_member') ?? []).filter((row) => row.patient_id === patient.id);
  const taken = new Set<unknown>(team.map((row) => row.person_id));
  for (let i = 0; i < 3; i += 1) {
    const grant = chance.pick(m.grants.filter((each) => each.unit_id));
    if (taken.has(grant.person_id)) continue;
    taken.add(grant.person_id);
    const unit = chance.of(0.7) ? grant.unit_id : somewhere(m).id;
    const member = {
      person_id: grant.person_id,
      unit_id: unit,
      side: chance.pick(['MUNICIPAL', 'SPECIALIST']),
    };
    add(m.rows, 'care_team_member', {
      ...of,
      ...member,
      id: chance.id(),
      contact_person: false,
      starts_at: at(m),
      added_by: someone(m),
      version: 1,
    });
  }
  const named = {
    name: 'Nær Nise',
    relationship: 'SIBLING',
    basis: 'CONSENT',
    parental_responsibility: false,
  };
  add(m.rows, 'next_of_kin', {
    ...of,
    ...named,
    id: chance.id(),
    registered_by: someone(m),
    created_at: at(m),
    version: 1,
  });
  const kin = (m.rows.get('relation') ?? []).filter(
    (row) => row.patient_id === patient.id && ['PARENT', 'KIN'].includes(row.kind as string),
  );
  for (const { subject_id: by } of kin) if (chance.of(0.7)) makeNeed(m, patient, by);
  const near = (m.rows.get('relation') ?? []).filter(
    (row) => row.patient_id === patient.id && ['KIN', 'PARTNER'].includes(row.kind as string),
  );
  for (const to of [...near.map((row) => row.subject_id), someone(m)]) {
    if (!m.persons.some((person) => person.id === to)) continue;
    const given = { contents: [chance.pick(CONTENTS)], ...period2(m), created_by: someone(m) };
    add(m.rows, 'consent', { ...of, ...given, id: chance.id(), person_id: to, version: 1 });
  }
}

const period2 = (m: Making) => ({ valid_from: at(m), valid_to: null });

export function makeNeed(m: Making, patient: NewRow, by: unknown): void {
  add(m.rows, 'need', {
    ...{ id: m.chance.id(), patient_id: patient.id, kind: 'COORDINATOR', side: 'MUNICIPAL', basis: 'test' },
    ...{ root_id: somewhere(m).organisation_id, reported_by: by, reported_at: at(m) },
    ...{ status: 'GRANTED', version: 1 },
  });
}
