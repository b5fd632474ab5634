import { done } from '../support/act.js';
import { family } from '../support/family.js';
import { parents } from '../support/parents.js';
import { region, type Region } from '../support/region.js';
import { World } from '../support/world.js';

// AZ-19 of the security cases: the birthdays.
describe('A parent with parental responsibility', () => {
  let world: World;
  let r: Region;
  let sees: ReturnType<typeof parents>['sees'];
  let opened: ReturnType<typeof parents>['opened'];

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    ({ sees, opened } = parents(world, r));
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.set('2026-11-23T09:00:00Z'));

  // Born in winter, in summer, on the day when clocks are put back, and on 29 February (1 March in common years).
  it.each([
    ['2014-11-30', 12, '2026-11-29T23:00:00Z'],
    ['2015-07-01', 12, '2027-06-30T22:00:00Z'],
    ['2015-10-31', 12, '2027-10-30T22:00:00Z'],
    ['2015-03-28', 12, '2027-03-27T23:00:00Z'],
    ['2016-02-29', 12, '2028-02-28T23:00:00Z'],
    ['2010-11-30', 16, '2026-11-29T23:00:00Z'],
    ['2011-10-31', 16, '2027-10-30T22:00:00Z'],
    ['2012-02-29', 16, '2028-02-28T23:00:00Z'],
    ['2008-11-30', 18, '2026-11-29T23:00:00Z'],
    ['2009-03-29', 18, '2027-03-28T22:00:00Z'],
    ['2012-02-29', 18, '2030-02-28T23:00:00Z'],
  ])(
    'of somebody born on %s sees less from the %ith birthday, at midnight in Oslo (%s)',
    async (born, age, at) => {
      const midnight = new Date(at);
      world.clock.set(new Date(midnight.getTime() - 40 * 86_400_000).toISOString());
      const { child, mother } = await family(world, r, born);
      if (age === 18) done(await opened(child));
      const view = async () => {
        const seen = await sees(mother, child);
        return seen && { referrals: seen.referrals.totalCount };
      };
      const [before, after] = {
        12: [{ referrals: 1 }, { referrals: 0 }],
        16: [{ referrals: 0 }, null],
        18: [{ referrals: 1 }, null],
      }[age as 12 | 16 | 18];
      world.clock.set(new Date(midnight.getTime() - 1000).toISOString());
      expect(await view()).toEqual(before);
      world.clock.set(midnight.toISOString());
      expect(await view()).toEqual(after);
      if (after) return;
      // What was the parent's is no grant any more: nobody is there to act for.
      const me = await world.api(mother).run('{ me { grants { role } } }');
      expect(me.data.me.grants).toEqual([]);
    },
  );
});
