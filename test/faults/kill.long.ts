import { Installation } from './installation.js';
import { killing } from './kill.js';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const TIMES = Number(process.env.TIMES ?? 1000);
const READY_MS = 5000;

it(`${TIMES} kills of API, worker and database: ready within five seconds, nothing lost, twice or half (seed ${seed})`, async () => {
  const installation = await Installation.start();
  try {
    const outcome = await killing(installation, { times: TIMES, seed });
    const times = outcome.ready.map(([, ms]) => ms).sort((a, b) => a - b);
    console.log(
      `ready after ${times[Math.floor(times.length / 2)]} ms (median), ${times.at(-1)} ms (worst); ` +
        `${outcome.acknowledged} writes, ${outcome.read} reads, asked again ${outcome.again} times`,
    );
    expect(outcome.wrong).toEqual([]);
    expect(outcome.ready.filter(([, ms]) => ms > READY_MS)).toEqual([]);
  } finally {
    await installation.stop();
  }
});
