// What runs before anything is installed: Node 20's built-ins alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');

/** The runtime of the lockfile, whatever Node the machine has. */
export const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

export function fail(line) {
  console.error(line);
  process.exit(1);
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Whether exactly what the lockfile names is installed: npm keeps its own account of what it put there. */
export function isInstalled() {
  try {
    const wanted = readJson(join(root, 'package-lock.json')).packages;
    const present = readJson(join(modules, '.package-lock.json')).packages;
    const same = (path) => present[path]?.version === wanted[path].version;
    const all = Object.keys(wanted).every((path) => path === '' || wanted[path].optional || same(path));
    return all && Object.keys(present).every((path) => wanted[path] && same(path)) && existsSync(node);
  } catch {
    return false;
  }
}

export function ensureInstalled(say) {
  if (isInstalled()) return;
  say('Installing what the lockfile names; this takes a minute or two.');
  // Without the project's own bin folder: npm must not run on the Node that it is about to replace.
  const path = process.env.PATH.split(delimiter).filter((folder) => !folder.startsWith(modules));
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env, PATH: path.join(delimiter) };
  const result = spawnSync('npm', args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (result.status !== 0) fail('The install (npm ci) failed: see the lines above, mend it and start again.');
  if (!existsSync(node)) fail('The install gave no Node runtime for this machine (npm package "node").');
}

const sources = ['api', 'seeds', 'scripts', 'bench', 'admin', 'schema', '.swcrc', 'package-lock.json'];

function* files(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) yield path;
  else
    for (const name of readdirSync(path).sort()) if (name !== 'node_modules') yield* files(join(path, name));
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of files(join(root, source)))
      hash.update(`${relative(root, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const marker = join(root, 'dist', '.sources');

/** Whether dist/ was built of the sources as they stand. */
export const isBuilt = (hash = hashOfSources()) =>
  existsSync(marker) && readFileSync(marker, 'utf8') === hash;

/** Builds when a source has changed since the last build; false when that failed. */
export function build(say) {
  const hash = hashOfSources();
  if (isBuilt(hash)) return true;
  say('Building.');
  rmSync(marker, { force: true });
  const result = spawnSync(node, [join(root, 'scripts', 'build.mjs')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (result.status !== 0) return false;
  writeFileSync(marker, hash);
  return true;
}

export function ensureBuilt(say) {
  if (!build(say)) fail('The build failed: see the lines above.');
}
