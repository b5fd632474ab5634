/** Whoever plays the database's superuser is found out, and nobody else is. */
import { attacks, randomOf } from './attacks.js';
import { copyOf, someLog, verify } from './model.js';

const log = someLog(110);
const ATTACKS = 1_000;

test('a log that nobody touched holds', async () => {
  expect(await verify(log)).toMatchObject({
    ok: true,
    entries: 110,
    waiting: 0,
    size: 110,
    checkpoint: { size: 100 },
    restores: [],
  });
});

test('a thousand attacks of each kind in turn are found, with the first bad entry', async () => {
  const names = Object.keys(attacks);
  expect(names.length).toBeGreaterThanOrEqual(9);
  const missed: unknown[] = [];
  for (let seed = 0; seed < ATTACKS; seed += 1) {
    const name = names[seed % names.length] ?? '';
    const attacked = copyOf(log);
    const expected = attacks[name]?.(attacked, randomOf(seed));
    const verdict = await verify(attacked);
    const found =
      !verdict.ok &&
      expected?.damages.some((each) => each === verdict.damage) &&
      verdict.seq === expected.seq;
    if (!found) missed.push({ seed, name, expected, verdict });
  }
  expect(missed).toEqual([]);
}, 120_000);
