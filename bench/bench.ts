import { runMain } from '../api/src/platform/process.js';
import { clock } from './clock.js';
import { ratio } from './ratio.js';
import { scale } from './scale.js';

// `npm run bench`: rates against hand-written servers. `npm run bench -- scale`: times in the database as it grows.
// `npm run bench -- clock`: deadlines computed, replayed and counted.
await runMain(async () => {
  const [which] = process.argv.slice(2);
  await (which === 'scale' ? scale() : which === 'clock' ? clock() : ratio());
  process.exit(0);
});
