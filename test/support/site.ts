import { Site, type Look, type Visitor } from './browser.js';

/** A site while the tests of one describe run, and who is there now. */
class SiteInUse {
  private site: Site | undefined;
  private readonly visitors: Visitor[] = [];

  async open(...how: Parameters<typeof Site.open>): Promise<void> {
    this.site = await Site.open(...how);
  }

  async close(): Promise<void> {
    await this.site?.close();
  }

  private get opened(): Site {
    if (!this.site) throw new Error('The site opens before the first test, not while they are described');
    return this.site;
  }

  get world() {
    return this.opened.world;
  }

  /** A browser of one's own, with nobody logged in. */
  async visitor(look?: Look): Promise<Visitor> {
    const visitor = await this.opened.visitor(look);
    this.visitors.push(visitor);
    return visitor;
  }

  async loggedIn(username: string, path?: string, look?: Look): Promise<Visitor> {
    const visitor = await this.visitor(look);
    await visitor.logIn(username, path);
    return visitor;
  }

  /** Everybody leaves; no page may have complained to any of them. */
  async seeOut(): Promise<void> {
    const leaving = this.visitors.splice(0);
    await Promise.all(leaving.map((visitor) => visitor.close()));
    expect(leaving.flatMap(({ complaints }) => complaints)).toEqual([]);
  }
}

/**
 * The site of the tests around the call: open before the first, closed after the last. Each test fails in which a page
 * complained, whatever else it asks; whoever it let in has left when the next begins.
 */
export function siteFor(...how: Parameters<typeof Site.open>): SiteInUse {
  const site = new SiteInUse();
  beforeAll(() => site.open(...how));
  afterEach(() => site.seeOut());
  afterAll(() => site.close());
  return site;
}
