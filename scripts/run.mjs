// Runs one compiled command (`node scripts/run.mjs scripts/token ke.elvestad`), built first if it is not yet.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, node, root } from './setup.mjs';

const [command, ...rest] = process.argv.slice(2);
const program = join(root, 'dist', `${command}.js`);
ensureInstalled(console.error);
// A build under a running installation would pull its files away: only what is missing is built.
if (!existsSync(program)) ensureBuilt(console.error);
const result = spawnSync(node, [program, ...rest], { cwd: root, stdio: 'inherit' });
process.exit(result.status ?? 1);
