import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from '../start-error.js';
import type { Account } from './account.js';

export interface Postmaster {
  port: number;
  /** Asks for a fast shutdown and waits for it. */
  stop(): Promise<void>;
  /** Settles when the process has ended, however it came about. */
  ended: Promise<void>;
}

/** What PostgreSQL says in its postmaster.pid: its process, its port (line 4), whether it is ready (line 8). */
function pidFile(cluster: string): { pid: number; port: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined;
  } catch {
    return undefined;
  }
}

/** The port of a database that is ready, whoever runs it. */
export function runningPort(cluster: string): number | undefined {
  const found = pidFile(cluster);
  return found?.ready ? found.port : undefined;
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** A process number in a file may have been given out again; on Linux its folder of work tells. */
function isPostmasterOf(pid: number, cluster: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  } catch {
    return process.platform !== 'linux' && signal(pid, 0);
  }
}

/** Stops a database that outlived the process which started it (kill -9), so that the data can be opened. */
export async function stopLeftover(cluster: string, log: (line: string) => void): Promise<void> {
  const left = pidFile(cluster);
  if (!left || !isPostmasterOf(left.pid, cluster)) return;
  log('Stopping a database that an earlier run left behind.');
  signal(left.pid, 'SIGINT');
  for (let waited = 0; waited < 10_000 && signal(left.pid, 0); waited += 50) await wait(50);
  if (signal(left.pid, 0)) signal(left.pid, 'SIGQUIT');
  while (signal(left.pid, 0)) await wait(50);
}

/** A port that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export interface PostmasterOptions {
  program: string;
  cluster: string;
  logFile: string;
  account: Account;
  settings: Record<string, string>;
  /** One that is free, unless told. */
  port?: number | undefined;
}

export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const port = options.port ?? (await freePort());
  const flags = Object.entries(options.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(options.logFile, 'w', 0o600);
  // A session of its own: Ctrl+C goes to every process of a terminal's group, and this one must end last.
  const child = spawn(options.program, ['-D', options.cluster, '-p', String(port), ...flags], {
    ...options.account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', output, output],
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
  });
  closeSync(output);
  let running = true;
  const ended = new Promise<void>((resolve) => {
    const done = () => {
      running = false;
      resolve();
    };
    child.once('exit', done).once('error', done);
  });
  const killAtExit = () => child.kill('SIGINT');
  process.once('exit', killAtExit);
  void ended.then(() => process.removeListener('exit', killAtExit));
  while (running && !(pidFile(options.cluster)?.pid === child.pid && pidFile(options.cluster)?.ready)) {
    await wait(20);
  }
  if (!running) throw new StartError(`The embedded database did not start: see ${options.logFile}.`);
  child.unref();
  return {
    port,
    ended,
    async stop() {
      child.ref();
      if (running) child.kill('SIGINT');
      const force = setTimeout(() => child.kill('SIGQUIT'), 10_000);
      await ended;
      clearTimeout(force);
    },
  };
}
