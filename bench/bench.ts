import { runMain } from '../api/src/platform/process.js';
import { clock } from './clock.js';
import { edge } from './edge.js';
import { indicatorTimes } from './indicators.js';
import { log } from './log.js';
import { logAppend } from './log-append.js';
import { patient } from './patient.js';
import { ratio } from './ratio.js';
import { rows } from './rows.js';
import { scale } from './scale.js';
import { sealing } from './seal.js';
import { simulation } from './simulate.js';

/** What is measured: `npm run bench -- NAME [SIZE]`; bench/README.md says what each is. */
const BENCHES: Record<string, (size?: number) => Promise<void>> = {
  ratio,
  scale,
  rows,
  clock,
  edge,
  indicators: indicatorTimes,
  log,
  'log-append': logAppend,
  patient,
  seal: sealing,
  simulate: simulation,
};

const [name = 'ratio', size] = process.argv.slice(2);

await runMain(async () => {
  const bench = BENCHES[name];
  if (!bench) throw new Error(`There is no bench "${name}": ${Object.keys(BENCHES).join(', ')}.`);
  await bench(size ? Number(size) : undefined);
  process.exit(0);
});
