import { fork, type ChildProcess } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { JWK } from 'jose';
import { runMain } from '../../api/src/platform/process.js';

/** What a server under measurement is told when it starts. */
export interface Start {
  databaseUrl: string;
  jwk: JWK;
  grantId: string;
  poolSize: number;
}

export interface Server {
  url: string;
  /** Milliseconds of processor time that it has spent so far. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** In the child: serves on a free port as soon as it has been told what it needs. */
export function serveWhenTold(handler: (start: Start) => Promise<RequestListener>): void {
  process.once('message', (start: Start) => {
    void runMain(async () => {
      const server = createServer(await handler(start));
      server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
      process.on('message', () => {
        const { user, system } = process.cpuUsage();
        process.send?.((user + system) / 1000);
      });
    });
  });
  process.once('disconnect', () => process.exit(0));
}

/** In the parent: one server in a process of its own. */
export async function startServer(program: string, start: Start, execArgv: string[] = []): Promise<Server> {
  const child: ChildProcess = fork(fileURLToPath(new URL(`${program}.js`, import.meta.url)), [], {
    execArgv,
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(message as number));
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
    child.send(start);
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = (): Promise<void> => {
    child.disconnect();
    return ended;
  };
  const cpu = (): Promise<number> =>
    new Promise((resolve) => {
      child.once('message', (message) => resolve(message as number));
      child.send('cpu');
    });
  return { url: `http://127.0.0.1:${port}/graphql`, cpu, stop };
}
