import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { testLogKeysFile } from './log-keys.js';

/** A compiled program as an installation runs it: a process of its own, with its settings and no others. */
export interface Program {
  lines: string[];
  ended: Promise<number | null>;
  /** Waits for a line with these words; fails with all that was said. */
  says(words: string): Promise<void>;
  /** Ends it, by force when asked, and waits until it is gone. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const ISSUER = {
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'samlop',
  SAMLOP_MODE: 'production',
  ACCESS_LOG_KEYS_FILE: testLogKeysFile(),
};

export function program(path: string, settings: Record<string, string>, args: string[] = []): Program {
  const child = spawn(process.execPath, [path, ...args], {
    env: { PATH: process.env.PATH, ...ISSUER, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => lines.push(...text.split('\n').filter(Boolean)));
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    lines,
    ended,
    async says(words) {
      for (let i = 0; i < 300 && !lines.some((line) => line.includes(words)); i += 1) await pause(100);
      if (!lines.some((line) => line.includes(words)))
        throw new Error(`never said "${words}":\n${lines.join('\n')}`);
    },
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
