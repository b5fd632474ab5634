import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { childEnvironment, type Config } from '../api/src/platform/config.js';
import { checkDatabase } from '../api/src/platform/database.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../api/src/platform/embedded-postgres.js';
import { listen } from '../api/src/platform/listen.js';
import { StartError } from '../api/src/platform/start-error.js';
import { startChild, type Child } from './child.js';
import { beginAnewUnlessPrepared, markPrepared } from './first-load.js';

type Say = (line: string) => void;

/** Database, API, worker and signer of one installation, started in order and stopped in the reverse. */
export class Installation {
  private database?: EmbeddedPostgres;
  private children: Child[] = [];
  private stopping?: Promise<void>;

  constructor(
    private readonly config: Config,
    private readonly say: Say,
  ) {}

  /** Resolves when the API is ready; `broken` then tells of a part that ends by itself. */
  async start(): Promise<{ broken: Promise<string> }> {
    const { config, say } = this;
    await this.probePort();
    const url = await this.openDatabase();
    say('Bringing the database up to date.');
    await this.prepare(url);
    const signs = config.logSeal.signingKeysFile !== undefined;
    say(signs ? 'Starting API, worker and signer.' : 'Starting API and worker.');
    // Best it runs elsewhere: its key is to be nobody else's.
    if (!signs) say('LOG_SIGNING_KEYS_FILE is not set: the head of the access log is not signed from here.');
    const api = this.run(config.demoIdp ? 'scripts/demo-api.js' : 'api/src/main.js', 'api', url);
    const worker = this.run('api/src/worker.js', 'worker', url);
    const signer = signs ? [this.run('api/src/signer.js', 'signer', url)] : [];
    const broken = Promise.race([
      ...[api, worker, ...signer].map((child) => child.ended.then(() => this.explainEnd(child))),
      ...(this.database ? [this.database.ended.then(() => 'The embedded database ended unexpectedly.')] : []),
    ]);
    await Promise.race([this.waitUntilReady(), broken.then((line) => this.refuse(line))]);
    this.note();
    return { broken };
  }

  /** Gives every part its time; called again, it gives none. */
  async stop(graceMs = 9000): Promise<void> {
    if (graceMs === 0) for (const child of this.children) void child.stop(0);
    this.stopping ??= (async () => {
      await Promise.all(this.children.map((child) => child.stop(graceMs)));
      await this.database?.stop();
      rmSync(this.noteFile, { force: true });
    })();
    await this.stopping;
  }

  private get noteFile(): string {
    return join(this.config.dataDir, 'running.json');
  }

  /** For `npm run token`, which must name the issuer that this installation has. */
  private note(): void {
    writeFileSync(this.noteFile, JSON.stringify({ origin: this.config.origin }));
  }

  private refuse(line: string): never {
    throw new StartError(line);
  }

  /** Before anything is started, so that a taken port leaves nothing to clean up. */
  private async probePort(): Promise<void> {
    const probe = await listen(() => undefined, this.config.port, this.config.host);
    await probe.close();
  }

  private async openDatabase(): Promise<string> {
    const { databaseUrl, dataDir } = this.config;
    mkdirSync(join(dataDir, 'logs'), { recursive: true });
    if (databaseUrl) {
      await checkDatabase(databaseUrl);
      return databaseUrl;
    }
    this.say('Starting the embedded database.');
    this.database = await startEmbeddedPostgres({ dataDir, log: this.say });
    await beginAnewUnlessPrepared(this.database.url);
    return this.database.url;
  }

  private async prepare(url: string): Promise<void> {
    const child = this.run('scripts/prepare.js', 'preparation', url, true);
    const code = await child.ended;
    if (this.stopping) throw new StartError('Stopped before it was ready.');
    if (code !== 0)
      throw new StartError('The database could not be brought up to date: see the lines above.');
    if (this.database) await markPrepared(url);
  }

  private run(program: string, name: string, url: string, visible = false): Child {
    const { mode, dataDir } = this.config;
    const child = startChild({
      program,
      name,
      env: childEnvironment({
        DATABASE_URL: url,
        DATABASE_URL_FILE: '',
        SAMLOP_MODE: mode,
        SAMLOP_DATA: dataDir,
      }),
      logFile: visible || mode === 'production' ? undefined : join(dataDir, 'logs', `${name}.log`),
    });
    this.children.push(child);
    return child;
  }

  /** What the part said last, in one line. */
  private explainEnd(child: Child): string {
    const path = join(this.config.dataDir, 'logs', `${child.name}.log`);
    const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
    const last = lines.findLast((line) => line !== '' && !line.startsWith('{') && !/^\s+at /.test(line));
    return last ?? `The ${child.name} ended unexpectedly: see ${path}.`;
  }

  private async waitUntilReady(): Promise<void> {
    const { port, host } = this.config;
    const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
    const url = `http://${address.includes(':') ? `[${address}]` : address}:${port}/health/ready`;
    for (const until = Date.now() + 60_000; Date.now() < until; await wait(100)) {
      const answer = await fetch(url).catch(() => undefined);
      if (answer?.ok) return;
    }
    throw new StartError(
      `The API did not become ready within 60 seconds: see ${join(this.config.dataDir, 'logs')}.`,
    );
  }
}
