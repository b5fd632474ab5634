import fc from 'fast-check';
import type { Pool } from 'pg';
import { CallerLookup } from '../../api/src/authn/caller.js';
import { Rights } from '../../api/src/authz/ability.js';
import type { Principal } from '../../api/src/authz/principal.js';
import { policies } from '../../api/src/features.js';
import { asPrincipal, compiledArm } from './arms/compiled.js';
import { RESOURCES } from './compare.js';
import { cells } from './matrix/matrix.js';
import { readFacts, type Row } from './oracle/facts.js';
import { Oracle } from './oracle/oracle.js';
import { keptBack } from './oracle/withheld.js';
import { principalsOf, whoIs } from './oracle/principals.js';
import { FAILED } from './seeds.js';
import { bench, type Bench } from './support.js';
import { randomWorld } from './worlds/random.js';

const seeds = fc.integer({ min: 1, max: 2 ** 31 });
const examples = FAILED.map((seed) => [seed] as [number]);

describe('In a world of any shape', () => {
  let b: Bench;
  beforeAll(async () => {
    b = await bench();
  });
  afterAll(() => b.stop());

  const SMALL = { patients: 2, grants: 3 };
  const property = (runs: number, act: (seed: number) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(seeds, (seed) => b.undone(() => act(seed))),
      { numRuns: runs, examples },
    );

  /** Everything that somebody sees, by the SQL. */
  async function seenBy(p: Principal): Promise<Set<string>> {
    const rights = new Rights(p, policies);
    const found = new Set<string>();
    await asPrincipal(b.sql, p, b.now, null, async () => {
      for (const type of RESOURCES.filter((each) => rights.rules.some((rule) => rule.subject === each))) {
        const rows = await compiledArm(b.sql, rights, type, b.now, [], []);
        rows.filter((row) => row.seen[0]).forEach((row) => found.add(`${type} ${row.id}`));
      }
    });
    return found;
  }

  it('whoever can act is who the grants and relations of this instant say, and as what', () =>
    property(25, async (seed) => {
      const { persons } = await randomWorld(b.sql, seed, b.now, SMALL);
      const expected = principalsOf(await readFacts(b.sql), b.now);
      const lookup = new CallerLookup(
        {
          query: ({ text, values }: { text: string; values: unknown[] }) =>
            b.sql(text, values).then((rows) => ({ rows })),
        } as unknown as Pool,
        policies,
      );
      const told = (p: Principal) =>
        JSON.stringify([
          p.personId,
          p.grantId,
          p.role,
          p.unitId,
          p.rootId,
          [...p.unitIds].sort(),
          p.side,
          p.patientId,
        ]);
      const found: string[] = [];
      for (const person of persons) {
        const caller = await lookup
          .find({ nationalId: person.national as string, clientId: null }, undefined, b.now)
          .catch(() => null);
        found.push(...(caller?.grants.map(told) ?? []));
      }
      expect(found.sort()).toEqual(expected.map(told).sort());
    }));

  it('a relation that ends, a consent that is withdrawn and a unit that is left add nothing to what anybody sees', () =>
    property(12, async (seed) => {
      const { chance } = await randomWorld(b.sql, seed, b.now, SMALL);
      const facts = await readFacts(b.sql);
      const p = chance.pick(principalsOf(facts, b.now));
      const before = await seenBy(p);
      const mine = facts.relation.filter((row) => row.id !== p.grantId);
      const loses = [
        () =>
          b.sql('update relation set valid_to = greatest(valid_from, $2) where id = $1', [
            chance.pick(mine).id,
            b.now,
          ]),
        () => b.sql(`update relation set contents = '{}' where id = $1`, [chance.pick(mine).id]),
        () => b.sql('update relation set full_until = null where id = $1', [chance.pick(mine).id]),
        () =>
          b.sql('update relation set valid_to = greatest(valid_from, $1) where kind = $2', [
            b.now,
            chance.pick(mine).kind,
          ]),
      ];
      for (const lose of loses) {
        await lose();
        const after = await seenBy(p);
        expect([whoIs(p), [...after].filter((row) => !before.has(row))]).toEqual([whoIs(p), []]);
      }
      // A grant in a smaller unit sees no more than the same in the whole.
      const narrower = await seenBy({ ...p, unitIds: p.unitIds.slice(0, 1) });
      expect([...narrower].filter((row) => !before.has(row))).toEqual([]);
    }));

  /** Who wrote a row, for the kinds that somebody writes for a patient. */
  const WRITTEN: Record<string, (row: Row) => unknown> = {
    Referral: (row) => row.created_by,
    Need: (row) => row.reported_by,
  };

  it('what one writes one may reach: whoever may make it for a patient sees what they made', () =>
    property(40, async (seed) => {
      await randomWorld(b.sql, seed, b.now, SMALL);
      const facts = await readFacts(b.sql);
      const oracle = new Oracle(facts, b.now);
      const lost: string[] = [];
      for (const p of principalsOf(facts, b.now)) {
        for (const [type, author] of Object.entries(WRITTEN)) {
          const making = cells.filter(
            (cell) => cell.of === type && cell.may.includes('CREATE') && cell.who.includes(whoIs(p)),
          );
          const reading = cells.filter((cell) => cell.of === type && cell.may.includes('READ'));
          for (const row of oracle.rows(type).filter((each) => author(each) === p.personId)) {
            const made = making.some((cell) => oracle.madeFor(cell, row.patient_id as string, p));
            // But for what hangs on something that is kept from them, by a decision and for a time.
            const kept = keptBack({ type, row, p, acting: false }, oracle.kept(p));
            if (made && !kept && !reading.some((cell) => oracle.cellHolds(cell, 'READ', row, p)))
              lost.push(`${whoIs(p)} ${type}`);
          }
        }
      }
      expect(lost).toEqual([]);
    }));
});
