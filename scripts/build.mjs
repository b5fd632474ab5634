// Compiles the API, the seeds and the scripts with swc, and builds the console with vite, into dist/.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

function run(tool, args) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const result = spawnSync(join(bin, tool), args, { cwd: root, stdio: 'inherit', env });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** What is not compiled is carried along: data files, and the plain modules that also run before a build. */
const isCarried = (path) => statSync(path).isDirectory() || /\.(json|sql|csv|mjs)$/.test(path);

// What says of which sources dist/ was made (setup.mjs) is no longer so.
rmSync(join(root, 'dist', '.sources'), { force: true });
const folders = ['api', 'seeds', 'scripts', 'bench'].filter((folder) => existsSync(join(root, folder)));
for (const folder of folders) {
  rmSync(join(root, 'dist', folder), { recursive: true, force: true });
  cpSync(join(root, folder), join(root, 'dist', folder), { recursive: true, filter: isCarried });
}
run('swc', [...folders, '--out-dir', 'dist', '--extensions', '.ts', '--quiet']);

if (process.argv.includes('--without-console')) {
  // The tests' own build.
} else if (existsSync(join(root, 'admin', 'vite.config.ts'))) {
  run('vite', ['build', '--config', 'admin/vite.config.ts', '--logLevel', 'warn']);
  const { consoleDocuments } = await import('./console-documents.mjs');
  writeFileSync(join(root, 'dist', 'console-documents.txt'), await consoleDocuments());
} else {
  console.log('There is no console to build yet.');
}
