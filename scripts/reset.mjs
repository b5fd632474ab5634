// npm run reset: deletes the embedded database and loads the demo anew.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { lockDataFolder } from './data-folder.mjs';
import { ensureBuilt, ensureInstalled, node, root } from './setup.mjs';

lockDataFolder();
ensureInstalled(console.log);
ensureBuilt(console.log);
const program = join(root, 'dist', 'scripts', 'reset-demo.js');
process.exit(spawnSync(node, [program], { cwd: root, stdio: 'inherit' }).status ?? 1);
