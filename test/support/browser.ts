import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet } from 'jose';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { testLogKeys } from './log-keys.js';
import { World, type Actor } from './world.js';
import * as operations from '../../admin/src/gql/operations.js';
import { createApp, type App } from '../../api/src/app.js';
import { createDemoIdp } from '../../api/src/demo-idp/index.js';
import { documentHash } from '../../api/src/platform/document-list.js';
import { listen, type Listening } from '../../api/src/platform/listen.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { freePort } from '../../api/src/platform/postgres/postmaster.js';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=nb-NO',
];

/** The console needs no document but those that it lists. */
const CONSOLE = new Set(
  Object.entries(operations)
    .filter(([name]) => name.endsWith('Document'))
    .map(([, document]) => documentHash(String(document))),
);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Look {
  width?: number;
  mode?: 'light' | 'dark';
}

/** An installation as a browser meets it: console, API and login on one address, and a database of its own. */
export class Site {
  private constructor(
    readonly world: World,
    readonly origin: string,
    private readonly app: App,
    private readonly listening: Listening,
    private readonly browser: Browser,
    private readonly dataDir: string,
  ) {}

  /** `people` fills the world, and names who can log in. */
  static async open(
    people: (world: World) => Promise<Record<string, Actor>>,
    mode: 'demo' | 'production' = 'production',
  ): Promise<Site> {
    const world = await World.start(new Date().toISOString());
    const users = Object.entries(await people(world)).map(([username, { nationalId }]) => ({
      username,
      nationalId,
      name: username,
      describe: '',
      group: 'Test',
    }));
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const dataDir = mkdtempSync(join(tmpdir(), 'samlop-browser-'));
    const idp = await createDemoIdp({ origin, audience: 'samlop', dataDir, users });
    const app = await createApp({
      config: {
        oidc: { issuer: origin, audience: 'samlop', personClaim: 'pid' },
        introspection: true,
        cors: { origins: [], anyLocalhost: false },
        mode,
        documents: CONSOLE,
      },
      databaseUrl: world.db.url,
      logger: createLogger('silent'),
      logKeys: testLogKeys,
      keys: createLocalJWKSet(idp.jwks),
      poolSize: 5,
      files: world.files,
      demoIdp: idp.handler,
    });
    const listening = await listen(app.handler, port, 'localhost');
    listening.server.on('upgrade', app.upgrade);
    const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    return new Site(world, origin, app, listening, browser, dataDir);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.app.closeSockets();
    await this.listening.close();
    await this.app.close();
    await this.world.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** A browser of one's own, with nobody logged in. */
  async visitor({ width = 1440, mode = 'light' }: Look = {}): Promise<Visitor> {
    const context = await this.browser.newContext({
      baseURL: this.origin,
      viewport: { width, height: 900 },
      colorScheme: mode,
      locale: 'nb-NO',
      // What is still fading in has no contrast to measure.
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(45_000);
    return new Visitor(context, await context.newPage());
  }

  async loggedIn(username: string, path = '/', look: Look = {}): Promise<Visitor> {
    const visitor = await this.visitor(look);
    await visitor.logIn(username, path);
    return visitor;
  }
}

/** Somebody at a screen. */
export class Visitor {
  /** What the page complained of. */
  readonly complaints: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) this.complaints.push(message.text());
    });
    page.on('dialog', (dialog) => {
      this.complaints.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  async logIn(username: string, path = '/'): Promise<void> {
    await this.page.goto(path);
    await this.page.getByRole('button', { name: 'Logg inn' }).click();
    await this.page.locator(`button[value="${username}"]`).click();
    await this.page.locator('main h1').waitFor();
  }

  /** To another page of the console, as a link in it would. */
  async goTo(path: string): Promise<void> {
    if (new URL(this.page.url()).pathname === path) return;
    await this.page.evaluate(
      `history.pushState({}, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate', { state: {} }));`,
    );
  }

  heading(name: string | RegExp) {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** What of a list says this. */
  line(saying: string) {
    return this.page.getByRole('listitem').filter({ hasText: saying });
  }

  /** What axe finds that is serious, as lines to read. */
  async barriers(): Promise<string[]> {
    await this.page.evaluate(axe);
    const { violations } = await this.page.evaluate(() =>
      (globalThis as unknown as { axe: { run(how: object): Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
      }),
    );
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

interface AxeResults {
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
}
