import { readFileSync } from 'node:fs';

interface Lockfile {
  packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
}

const path = '../../scripts/complete-lockfile.mjs';
const { holesOf } = (await import(path)) as { holesOf: (lock: Lockfile) => { name: string }[] };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

test('the lockfile has no hole that npm ci would refuse (else: node scripts/complete-lockfile.mjs)', () => {
  expect(holesOf(lock).map(({ name }) => name)).toEqual([]);
});

test('the lockfile names no registry’s host', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
});
