import fc from 'fast-check';
import { Rights } from '../../api/src/authz/ability.js';
import { policies } from '../../api/src/features.js';
import { possibleFacts } from '../../api/src/who-could-see/possible.facts.js';
import {
  couldSee,
  rolesByParty,
  type RulesOf,
  type Span,
} from '../../api/src/who-could-see/possible.spans.js';
import { byMatrix } from '../authz/oracle/expected.js';
import { readFacts, type Facts, type Row } from '../authz/oracle/facts.js';
import { Oracle } from '../authz/oracle/oracle.js';
import { principalsOf } from '../authz/oracle/principals.js';
import { STUB } from '../authz/matrix/places.js';
import { bench, type Bench } from '../authz/support.js';
import { randomWorld } from '../authz/worlds/random.js';

const DAY = 86_400_000;
const rulesOf: RulesOf = (principal) => new Rights(principal, policies).rules;
const seeds = fc.integer({ min: 1, max: 2 ** 31 });
const time = (value: unknown): number => new Date(value as string).getTime();

/** The rows as they stood at an instant, for what the matrix asks of a row's state and not of a period. */
function asOf(facts: Facts, at: Date): Facts {
  const since = (column: string) => (row: Row) => time(row[column]) <= at.getTime();
  const standing = (from: string, to: string) => (row: Row) =>
    since(from)(row) && (row[to] === null || time(row[to]) > at.getTime());
  const open = (row: Row): boolean =>
    ['PROPOSED', 'WITH_UNIT', 'ACCEPTED'].includes(row.status as string)
      ? since('proposed_at')(row)
      : row.ended_at !== null && standing('proposed_at', 'ended_at')(row);
  return {
    ...facts,
    // When somebody was made inactive is not kept.
    person: facts.person.map((row) => ({ ...row, active: true })),
    pathway: facts.pathway.filter(since('created_at')),
    assignment: facts.assignment.map((row) => ({ ...row, status: open(row) ? 'ACCEPTED' : 'ENDED' })),
    patient_registration: facts.patient_registration.filter(since('created_at')),
    coverage: facts.coverage.map((row) => ({
      ...row,
      until: standing('since', 'until')(row) ? null : row.since,
    })),
    need: facts.need.map((row) => ({ ...row, status: since('reported_at')(row) ? row.status : 'WITHDRAWN' })),
    withholding: facts.withholding
      .filter(standing('valid_from', 'ended_at'))
      .map((row) => ({ ...row, ended_at: null })),
    address_protection: facts.address_protection
      .filter(standing('registered_at', 'ended_at'))
      .map((row) => ({ ...row, ended_at: null })),
  };
}

/** Every instant at which anything in the rows begins or ends. */
function instantsIn(facts: Facts, from: Date, to: Date): Date[] {
  const tables = [facts.relation, facts.role_grant, facts.block, facts.withholding, facts.address_protection];
  const columns = 'valid_from valid_to full_until basic_until open_until ended_at registered_at'.split(' ');
  const all = tables.flatMap((rows) => rows.flatMap((row) => columns.map((name) => row[name])));
  const found = new Set(
    all
      .filter((value) => typeof value === 'string')
      .flatMap((value) => [time(value) - 1, time(value), time(value) + 1]),
  );
  return [...found].filter((at) => at >= from.getTime() && at < to.getTime()).map((at) => new Date(at));
}

describe('Who could see a patient', () => {
  let b: Bench;
  beforeAll(async () => {
    b = await bench();
  });
  afterAll(() => b.stop());

  it('is who the matrix shows the patient, at each instant at which anything began or ended, and nobody else', async () => {
    let [seen, unseen] = [0, 0];
    await fc.assert(
      fc.asyncProperty(seeds, (seed) =>
        b.undone(async () => {
          await randomWorld(b.sql, seed, b.now, { patients: 1, grants: 4 });
          const facts = await readFacts(b.sql);
          const patientId = facts.patient[0]?.id as string;
          const period = {
            from: new Date(b.now.getTime() - 500 * DAY),
            to: new Date(b.now.getTime() + 3 * DAY),
          };
          const stood = await possibleFacts(b.sql, patientId, period, rolesByParty(rulesOf));
          const spans = couldSee(stood, period, rulesOf);
          for (const at of instantsIn(facts, period.from, period.to)) {
            const oracle = new Oracle(asOf(facts, at), at);
            const expected = principalsOf(oracle.facts, at)
              .filter((p) => {
                const row = byMatrix(oracle, 'Patient', p).find(({ id }) => id === patientId);
                return row?.seen && row.fields.some((field) => !STUB.includes(field));
              })
              .map(({ grantId }) => grantId);
            const found = spans.filter((span) => covers(span, at)).map(({ principal }) => principal.grantId);
            seen += expected.length;
            unseen += facts.role_grant.length - expected.length;
            expect({ at, who: found.sort() }).toEqual({ at, who: expected.sort() });
          }
        }),
      ),
      { numRuns: 25 },
    );
    // Both happen, and often.
    expect(seen).toBeGreaterThan(500);
    expect(unseen).toBeGreaterThan(500);
  }, 120_000);
});

const covers = ({ from, to }: Span, at: Date): boolean => from <= at && at < to;
