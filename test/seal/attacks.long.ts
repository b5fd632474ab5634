/** The attacks of attacks.test.ts, ten thousand of them, each run on another log. */
import { attacks, randomOf } from './attacks.js';
import { copyOf, someLog, verify } from './model.js';

const ATTACKS = 10_000;

test('ten thousand attacks are found, with the first bad entry, and no log before them gives an alarm', async () => {
  const names = Object.keys(attacks);
  const missed: unknown[] = [];
  let log = someLog(150);
  for (let seed = 0; seed < ATTACKS; seed += 1) {
    const random = randomOf(1_000_000 + seed);
    if (seed % 100 === 0) {
      log = someLog(125 + random(200), 10 + random(40));
      if (!(await verify(log)).ok) missed.push({ seed, name: 'none' });
    }
    const name = names[random(names.length)] ?? '';
    const attacked = copyOf(log);
    const expected = attacks[name]?.(attacked, random);
    const verdict = await verify(attacked);
    const found =
      !verdict.ok &&
      expected?.damages.some((each) => each === verdict.damage) &&
      verdict.seq === expected.seq;
    if (!found) missed.push({ seed, name, expected, verdict });
  }
  expect(missed).toEqual([]);
});
