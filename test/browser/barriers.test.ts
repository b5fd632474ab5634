import { Site, type Look } from '../support/browser.js';
import { patientOf, region, sentReferral } from '../support/region.js';
import { shownMail } from '../support/waiting.js';

/** Each page, and what is there when it is ready to be looked at. */
const PAGES: Record<string, [path: string, ready: string][]> = {
  ke: [
    ['/', 'main ul li'],
    ['/vacancies', 'ol[aria-label="Hvem kan ta ansvaret?"] li'],
    ['/needs', 'ul[aria-label="Meldinger"] li'],
    ['/deadlines', '[aria-label="Frister"] :is(td, dd)'],
    ['/outbox', '[aria-label="Utboks"] :is(td, dd)'],
  ],
  innsyn: [['/accessLog', '[aria-label="Innsynslogg"] :is(td, dd)']],
  pasient: [['/', 'main h1']],
};
const LOOKS = [1440, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((mode) => ({ width, mode, name: `${width} px, ${mode}` })),
);

describe('Nothing serious stands in the way', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.open(async (world) => {
      const r = await region(world);
      const patient = await patientOf(world, r);
      await sentReferral(world, r, patient.patientId);
      await world.api(r.ke).run('{ patients { nodes { id name } } }');
      await shownMail(world, r, [[r.ke, 'nb']]);
      return { ke: r.ke, innsyn: r.auditor, pasient: patient };
    }, 'demo');
  }, 60_000);
  afterAll(() => site?.close());

  it.each(LOOKS)(
    'before the login, at $name',
    async (look) => {
      const visitor = await site.visitor(look);
      await visitor.page.goto('/');
      await visitor.page.getByRole('button', { name: 'Logg inn' }).waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await visitor.close();
    },
    120_000,
  );

  it.each(LOOKS)('on the pages of a coordinating unit, at $name', (look) => check('ke', look), 120_000);
  it.each(LOOKS)('on the auditor’s page, at $name', (look) => check('innsyn', look), 120_000);
  it.each(LOOKS)('for somebody without a page, at $name', (look) => check('pasient', look), 120_000);

  async function check(user: string, look: Look): Promise<void> {
    const visitor = await site.loggedIn(user, '/', look);
    const { page } = visitor;
    for (const [path, ready] of PAGES[user] ?? []) {
      await visitor.goTo(path);
      // Where there is no room beside the list, a row opens what the wide page shows at once.
      if (path === '/vacancies' && look.width === 390)
        await page.locator('ul[aria-label="Uten ansvarlig"] button').first().click();
      await page.locator(ready).first().waitFor();
      if (path === '/outbox')
        await page
          .getByRole('button', { name: /^Vis e-posten/ })
          .first()
          .click();
      expect({ path, barriers: await visitor.barriers() }).toEqual({ path, barriers: [] });
    }
    await visitor.close();
  }
});
