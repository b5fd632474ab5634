import { Site } from '../support/browser.js';
import { patientOf, region, sentReferral } from '../support/region.js';

/** Each page, and what is there when it is ready to be looked at. */
const PAGES: [user: string, path: string, ready: string][] = [
  ['ke', '/', 'ol, table'],
  ['ke', '/vacancies', 'ol[aria-label="Hvem kan ta ansvaret?"] li'],
  ['ke', '/needs', 'ul[aria-label="Meldinger"] li'],
  ['ke', '/deadlines', '[aria-label="Frister"] :is(td, dd)'],
  ['innsyn', '/accessLog', '[aria-label="Innsynslogg"] :is(td, dd)'],
  ['pasient', '/', 'main h1'],
];
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
      return { ke: r.ke, innsyn: r.auditor, pasient: patient };
    });
  }, 60_000);
  afterAll(() => site.close());

  it.each(LOOKS)('before the login, at $name', async (look) => {
    const visitor = await site.visitor(look);
    await visitor.page.goto('/');
    await visitor.page.getByRole('button', { name: 'Logg inn' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await visitor.close();
  });

  it.each(LOOKS)('on any page, at $name', async (look) => {
    for (const [user, path, ready] of PAGES) {
      const visitor = await site.loggedIn(user, path, look);
      // Where there is no room beside the list, the first row opens what the wide page shows at once.
      if (path === '/vacancies' && look.width === 390)
        await visitor.page.locator('main li button').first().click();
      await visitor.page.locator(ready).first().waitFor();
      expect({ path, barriers: await visitor.barriers() }).toEqual({ path, barriers: [] });
      await visitor.close();
    }
  });
});
