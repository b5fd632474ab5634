import { runMain } from '../api/src/platform/process.js';
import { indicatorTimes } from './indicators.js';
import { ratio } from './ratio.js';
import { scale } from './scale.js';

// `npm run bench`: rates against hand-written servers. `npm run bench -- scale`: times in the database as it grows.
// `npm run bench -- indicators`: statistics as the region grows.
const named: Record<string, () => Promise<void>> = { scale, indicators: indicatorTimes };

await runMain(async () => {
  const asked = Object.keys(named).find((name) => process.argv.includes(name));
  await (asked ? named[asked] : ratio)?.();
  process.exit(0);
});
