import { named } from './log.js';
import { before, DAY, type Making } from './people.js';
import { add, type NewRow } from './rows.js';

/** What auditors asked to be told of patients, and the searches that they keep; and others who were auditors once. */
export function makeAuditing(m: Making): void {
  const { chance } = m;
  for (const grant of m.grants.filter(({ root }) => root)) {
    const auditor = grant.role === 'AUDITOR';
    if (!auditor && chance.of(0.7)) continue;
    for (const patient of chance.some(m.rows.get('patient') ?? [], 0.6)) makeUnmasking(m, grant, patient);
    add(m.rows, 'log_export', {
      ...{
        id: chance.id(),
        grant_id: grant.id,
        root_id: grant.root,
        person_id: grant.person_id,
        format: 'CSV',
      },
      ...{ criteria: {}, shown: [], count: 0, sha256: '0'.repeat(64), created_at: before(m, DAY) },
    });
    for (const shared of [true, false])
      add(m.rows, 'saved_search', {
        ...{ id: chance.id(), person_id: grant.person_id, root_id: grant.root, name: chance.id(), shared },
        ...{ criteria: {}, created_at: before(m, DAY), changed_at: before(m, DAY), version: 1 },
      });
  }
}

function makeUnmasking(m: Making, grant: NewRow, patient: NewRow): void {
  const { chance } = m;
  const second = m.persons.find(({ id }) => id !== grant.person_id);
  const answer = chance.pick([
    {},
    { decided_at: before(m, DAY), decided_by: second?.id },
    {
      decided_at: before(m, DAY),
      decided_by: second?.id,
      valid_to: before(m, chance.pick([-1, 0, 1, -DAY])),
    },
  ]);
  const withdrawn = chance.of(0.3) ? { withdrawn_at: before(m, 1), withdrawn_by: second?.id } : {};
  add(m.rows, 'unmasking', {
    ...{ id: chance.id(), subject_id: named(m, 'patient_id', patient.id), root_id: grant.root },
    ...{ pseudonym: 'P-000000000000', ground: 'FINDING', reason: 'Et funn som må følges opp', days: 7 },
    ...{ requested_by: grant.person_id, grant_id: grant.id, requested_at: before(m, 2 * DAY) },
    ...{ answer_by: before(m, chance.pick([-DAY, -1, 0, 1])), version: 1, ...answer, ...withdrawn },
  });
}
