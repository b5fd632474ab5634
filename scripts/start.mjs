// npm start: install, build, then hand over to the supervisor, which runs on the lockfile's own Node.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { lockDataFolder } from './data-folder.mjs';
import { ensureBuilt, ensureInstalled, fail, node, root } from './setup.mjs';

lockDataFolder();
ensureInstalled(console.log);
ensureBuilt(console.log);

// In a group of its own, so that Ctrl+C reaches it once, through this process, and in order.
const supervisor = spawn(node, [join(root, 'dist', 'scripts', 'supervisor.js')], {
  cwd: root,
  detached: true,
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});

let askedAt = 0;
function stop() {
  const now = Date.now();
  // npm passes on the Ctrl+C that the terminal has already sent here: within a second it is the same one.
  if (askedAt && now - askedAt < 1000) return;
  if (supervisor.connected) supervisor.send(askedAt ? 'force' : 'stop');
  askedAt = now;
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

// Killed outright, npm cannot say so; a new parent tells.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => process.ppid !== parent && !askedAt && stop(), 1000).unref();
}

supervisor.on('error', (error) => fail(`The start failed: ${error.message}`));
supervisor.on('exit', (code, signal) => {
  if (signal) console.error(`Samløp was stopped from outside (${signal}).`);
  process.exit(code ?? 1);
});
