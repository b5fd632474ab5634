import { runMain } from '../api/src/platform/process.js';
import { ratio } from './ratio.js';
import { scale } from './scale.js';
import { simulation } from './simulate.js';

const [what, size] = process.argv.slice(2);

// `npm run bench`: rates against hand-written servers. `npm run bench -- scale`: times in the database as it grows.
// `npm run bench -- simulate [pathways]`: a draft of a definition over very many pathways.
await runMain(async () => {
  if (what === 'simulate') await simulation(size ? Number(size) : undefined);
  else await (what === 'scale' ? scale() : ratio());
  process.exit(0);
});
