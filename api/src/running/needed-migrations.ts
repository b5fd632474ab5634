import { readdirSync } from 'node:fs';

/**
 * The numbers of the migrations that this version ships with ("M0024"), by their files: a process that only asks
 * whether they are there loads none of them.
 */
export function neededMigrations(folder = new URL('../../migrations/', import.meta.url)): string[] {
  const numbers = readdirSync(folder).flatMap((file) => /^m(\d{4})-.*\.(?:js|ts)$/.exec(file)?.[1] ?? []);
  return [...new Set(numbers)].sort().map((number) => `M${number}`);
}
