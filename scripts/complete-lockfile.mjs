// After `npm install NAME`: a registry that lacks a package for some other platform leaves a hole in the lockfile, and
// `npm ci` then refuses the whole of it. This fills such holes from what the dependents ask for.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32'];

/** Where Node would look for a package that `from` asks for, from the inside out. */
function* placesOf(name, from) {
  for (let at = from; at; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    yield `${at}/node_modules/${name}`;
  }
  yield `node_modules/${name}`;
}

export function holesOf({ packages }) {
  return Object.entries(packages).flatMap(([from, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name, version]) =>
          /^\d/.test(version) && ![...placesOf(name, from)].some((place) => packages[place]),
      )
      .map(([name, version]) => ({ name, version, dev })),
  );
}

function entry({ name, version, dev }) {
  const system = systems.find((candidate) => name.includes(`-${candidate}`));
  const processor = processors.find((candidate) => name.includes(`-${candidate}`));
  const libc = /-(gnu|musl)/.exec(name)?.[1];
  return {
    version,
    ...(processor && { cpu: [processor] }),
    ...(dev && { dev }),
    ...(system === 'linux' && libc && { libc: [libc === 'gnu' ? 'glibc' : libc] }),
    optional: true,
    ...(system && { os: [system] }),
  };
}

function complete() {
  const path = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const holes = holesOf(lock);
  for (const hole of holes) lock.packages[`node_modules/${hole.name}`] = entry(hole);
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`${holes.length} holes filled.`);
}

if (process.argv[1]?.endsWith('complete-lockfile.mjs')) complete();
