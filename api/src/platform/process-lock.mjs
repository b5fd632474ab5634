// Plain JavaScript: scripts/start.mjs takes a lock with it before anything is installed or built.
import { linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';

/** When the process began, so that a number which the system has given out again is not taken for it. */
function beganAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return '';
  }
}

function isAlive({ pid, began }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return began === beganAt(pid);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(text) {
  try {
    const holder = JSON.parse(text ?? '');
    return Number.isInteger(holder.pid) ? holder : undefined;
  } catch {
    return undefined;
  }
}

export function lockHolder(path) {
  const holder = parse(read(path));
  return holder && isAlive(holder) ? holder.pid : undefined;
}

/** Moves a dead process's lock away; another process may do the same at once, and only one may win. */
function clearStale(path, seen) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (read(aside) !== seen) linkSync(aside, path);
  } catch {
    // Someone else moved it first, or holds it already: the next round sees which.
  }
  rmSync(aside, { force: true });
}

export function takeLock(path) {
  const mine = JSON.stringify({ pid: process.pid, began: beganAt(process.pid) });
  const draft = `${path}.new.${process.pid}`;
  for (let round = 0; round < 10; round += 1) {
    writeFileSync(draft, mine, { mode: 0o644 });
    try {
      linkSync(draft, path);
      return { release: () => read(path) === mine && unlinkSync(path) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    const seen = read(path);
    const holder = parse(seen);
    if (holder && isAlive(holder)) return { heldBy: holder.pid };
    if (seen !== undefined) clearStale(path, seen);
  }
  throw new Error(`The lock ${path} could not be taken.`);
}
