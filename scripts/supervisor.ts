import { readConfig, type Config } from '../api/src/platform/config.js';
import { explain } from '../api/src/platform/process.js';
import { demoUsers } from '../seeds/demo/users.js';
import { Installation } from './installation.js';

const say = (line: string) => console.log(line);

function announce(config: Config): void {
  const width = Math.max(...demoUsers.map((user) => user.username.length));
  if (config.demoIdp) {
    say('Demo users (no password; a bearer token for one: npm run -s token -- USER):');
    for (const user of demoUsers) say(`  ${user.username.padEnd(width)}  ${user.name}, ${user.describe}`);
  }
  say(`Console  ${config.origin}/`);
  say(`GraphQL  ${config.origin}/graphql`);
  if (config.mode === 'demo') say(`Logs     ${config.dataDir}/logs`);
  say('Samløp is ready. Ctrl+C stops it; the data are kept.');
}

let installation: Installation | undefined;
let ending = false;

async function end(code: number, line?: string): Promise<void> {
  if (ending) return;
  ending = true;
  if (line) console.error(line);
  await installation?.stop().catch((error: unknown) => console.error(explain(error)));
  if (code === 0) say('Stopped.');
  process.exit(code);
}

function stop(): void {
  if (!ending) say('Stopping; a second Ctrl+C does not wait.');
  void end(0);
}

process.on('message', (message) => (message === 'force' ? void installation?.stop(0) : stop()));
process.on('disconnect', stop);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
// Whoever read our lines may be gone before we are.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  const config = readConfig();
  installation = new Installation(config, say);
  const { broken } = await installation.start();
  announce(config);
  await end(1, await broken);
} catch (error) {
  await end(1, explain(error));
}
