import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { testLogKeysFile } from './log-keys.js';
import { AUDIENCE } from './world.js';
import { freePort } from '../../api/src/platform/postgres/postmaster.js';

export type Settings = Record<string, string>;

/** Starting programs on a busy machine takes its time; what takes longer than this never comes. */
const PATIENCE_MS = 60_000;

export async function until(
  holds: () => Promise<boolean> | boolean,
  what: () => string = () => 'not in time',
): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(what());
    await pause(20);
  }
}

/** A compiled program as it is run: a process of its own, with these settings; the machine's own are left out. */
export class Program {
  private child: ChildProcess | null = null;
  private ending: Promise<number | null> = Promise.resolve(null);
  /** What it has said since it was started last. */
  lines: string[] = [];

  private constructor(
    private readonly script: string,
    private readonly settings: Settings,
    readonly url = '',
    private readonly args: string[] = [],
  ) {}

  /** Any program, started. */
  static run(script: string, settings: Settings, args: string[] = []): Program {
    return new Program(script, settings, '', args).start();
  }

  static async api(databaseUrl: string, issuer: string, more: Settings = {}): Promise<Program> {
    const port = String(await freePort());
    const own = { ...settingsOf(databaseUrl, issuer), HOST: '127.0.0.1', PORT: port };
    return new Program('dist/api/src/main.js', { ...own, ...more }, `http://127.0.0.1:${port}`);
  }

  static worker(databaseUrl: string, issuer: string, more: Settings = {}): Program {
    return new Program('dist/api/src/worker.js', { ...settingsOf(databaseUrl, issuer), ...more });
  }

  start(): this {
    const child = spawn(process.execPath, [this.script, ...this.args], {
      env: { PATH: process.env.PATH, ...this.settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream
        ?.setEncoding('utf8')
        .on('data', (text: string) => lines.push(...text.split('\n').filter(Boolean)));
    this.lines = lines;
    this.child = child;
    this.ending = new Promise((resolve) => child.once('close', (code) => resolve(code)));
    return this;
  }

  get ended(): Promise<number | null> {
    return this.ending;
  }

  get running(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ready: the API by its own word over HTTP, the worker by its line. */
  async ready(): Promise<void> {
    await until(
      async () => {
        if (!this.running) throw new Error(`it ended:\n${this.lines.join('\n')}`);
        return this.url ? this.answers('/health/ready') : this.said('"working"');
      },
      () => `not ready:\n${this.lines.join('\n')}`,
    );
  }

  private said(words: string): boolean {
    return this.lines.some((line) => line.includes(words));
  }

  /** Waits for a line with these words. */
  async says(words: string): Promise<void> {
    await until(
      () => this.said(words),
      () => `never said "${words}":\n${this.lines.join('\n')}`,
    );
  }

  async answers(path: string): Promise<boolean> {
    const answer = await fetch(`${this.url}${path}`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    await answer?.body?.cancel();
    return answer?.ok ?? false;
  }

  tell(message: unknown): void {
    this.child?.send(message as never);
  }

  signal(name: NodeJS.Signals): void {
    if (this.running) this.child?.kill(name);
  }

  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.ending;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.signal(signal);
    return this.ending;
  }
}

/** Those of a production; the issuer is only asked for by whoever has a token. */
export const settingsOf = (databaseUrl: string, issuer = 'https://issuer.example'): Settings => ({
  DATABASE_URL: databaseUrl,
  SAMLOP_MODE: 'production',
  OIDC_ISSUER: issuer,
  OIDC_AUDIENCE: AUDIENCE,
  ACCESS_LOG_KEYS_FILE: testLogKeysFile(),
});
