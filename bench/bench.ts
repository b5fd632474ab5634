import { runMain } from '../api/src/platform/process.js';
import { ratio } from './ratio.js';
import { scale } from './scale.js';

// `npm run bench`: rates against hand-written servers. `npm run bench -- scale`: times in the database as it grows.
await runMain(async () => {
  await (process.argv.includes('scale') ? scale() : ratio());
  process.exit(0);
});
