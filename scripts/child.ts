import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';

export interface Child {
  name: string;
  /** Settles with the exit code, null after a signal. */
  ended: Promise<number | null>;
  running(): boolean;
  /** Asks to stop, and insists after `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

export interface ChildOptions {
  /** Of a compiled module, from dist/. */
  program: string;
  name: string;
  env: NodeJS.ProcessEnv;
  /** Where its lines go; the terminal's own when not set. */
  logFile?: string;
}

function open({ logFile, program, env }: ChildOptions): ChildProcess {
  const path = fileURLToPath(new URL(`../${program}`, import.meta.url));
  const output = logFile ? openSync(logFile, 'w', 0o600) : undefined;
  try {
    // A group of its own: the terminal's Ctrl+C must not reach it before this process says so. The channel
    // tells it when this process is gone.
    return spawn(process.execPath, [path], {
      env,
      detached: true,
      stdio: ['ignore', output ?? 'inherit', output ?? 'inherit', 'ipc'],
    });
  } finally {
    if (output !== undefined) closeSync(output);
  }
}

export function startChild(options: ChildOptions): Child {
  const child = open(options);
  let running = true;
  const ended = new Promise<number | null>((resolve) => {
    const end = (code: number | null) => {
      running = false;
      resolve(code);
    };
    child.once('exit', end);
    child.once('error', () => end(1));
  });
  return {
    name: options.name,
    ended,
    running: () => running,
    async stop(graceMs) {
      if (running) child.kill('SIGTERM');
      await Promise.race([ended, wait(graceMs, undefined, { ref: false })]);
      if (running) child.kill('SIGKILL');
      await ended;
    },
  };
}
