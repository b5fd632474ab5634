import fc from 'fast-check';
import {
  costOf,
  distribute,
  type Bearer,
  type Option,
} from '../../api/src/coordination/distribution.engine.js';

const bearer = fc.record({
  load: fc.nat(6),
  capacity: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
});
/** Who may be named for each case, and how much speaks for them. */
const small = fc
  .tuple(fc.array(bearer, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([bearers, cases]) =>
    fc.tuple(
      fc.constant(bearers),
      fc.array(
        fc.array(fc.option(fc.constantFrom(-1, 0, 2, 20, 40, 100), { nil: null, freq: 2 }), {
          minLength: bearers.length,
          maxLength: bearers.length,
        }),
        { minLength: cases, maxLength: cases },
      ),
    ),
  )
  .map(([bearers, table]): [Bearer[], Option[][]] => [
    bearers,
    table.map((row) => row.flatMap((affinity, at) => (affinity === null ? [] : [{ bearer: at, affinity }]))),
  ]);

/** Every way there is: most named first, and then the best sum. */
function best(bearers: readonly Bearer[], cases: readonly Option[][]): [named: number, cost: number] {
  let found: [number, number] = [-1, 0];
  const tried: (number | null)[] = [];
  const next = (): void => {
    if (tried.length === cases.length) {
      const named = tried.filter((at) => at !== null).length;
      const cost = costOf(bearers, cases, tried);
      if (named > found[0] || (named === found[0] && cost < found[1])) found = [named, cost];
      return;
    }
    for (const choice of [null, ...(cases[tried.length] as Option[]).map((option) => option.bearer)]) {
      tried.push(choice);
      next();
      tried.pop();
    }
  };
  next();
  return found;
}

describe('A distribution', () => {
  it('is the best that there is, by trying every other', () => {
    fc.assert(
      fc.property(small, ([bearers, cases]) => {
        const named = distribute(bearers, cases);
        const count = named.filter((at) => at !== null).length;
        expect([count, costOf(bearers, cases, named)]).toEqual(best(bearers, cases));
      }),
      { numRuns: 300 },
    );
  });

  it('shares equally what nothing else decides', () => {
    const bearers = Array.from({ length: 5 }, () => ({ load: 0, capacity: 10 }));
    const all = bearers.map((_each, at) => ({ bearer: at, affinity: 0 }));
    const named = distribute(
      bearers,
      Array.from({ length: 20 }, () => all),
    );
    expect(bearers.map((_each, at) => named.filter((one) => one === at).length)).toEqual([4, 4, 4, 4, 4]);
  });

  it('gives a patient to the contact person although others have more room, and to somebody full only when nobody else may', () => {
    const bearers = [
      { load: 9, capacity: 10 },
      { load: 0, capacity: 10 },
      { load: 10, capacity: 10 },
    ];
    const contact = [0, 1, 2].map((at) => ({ bearer: at, affinity: at === 0 ? 100 : 0 }));
    const anybody = [0, 1, 2].map((at) => ({ bearer: at, affinity: at === 2 ? 40 : 0 }));
    expect(distribute(bearers, [contact, anybody, [{ bearer: 2, affinity: 0 }], []])).toEqual([
      0,
      1,
      2,
      null,
    ]);
  });
});
