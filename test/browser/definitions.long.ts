import { Site, type Look } from '../support/browser.js';
import { Publisher } from '../support/definitions.js';
import { activePathway, record } from '../support/pathway.js';
import { region } from '../support/region.js';
import { TestWorker } from '../support/worker.js';

const LOOKS: readonly Look[] = [
  { width: 1440, mode: 'dark' },
  { width: 390, mode: 'light' },
  { width: 390, mode: 'dark' },
];

/** A draft with something wrong in it, one that was simulated, and what stands. */
async function pagesOf(site: Site, publisher: Publisher): Promise<Record<string, string>> {
  const worker = await TestWorker.start(site.world);
  const good = await publisher.draft('PHV_ADULT', (document) => {
    for (const rule of document.rules) if (rule.kind === 'CLINICAL_DECISION') rule.maxDays = 30;
  });
  const today = site.world.clock.now().toISOString().slice(0, 10);
  const asked = await publisher.simulate(good.id, '2026-01-01', today);
  await worker.work();
  await worker.stop();
  const bad = await publisher.draft('PHV_ADULT', (document) => {
    for (const rule of document.rules) rule.source = [];
    document.phases.pop();
  });
  const { id } = await publisher.standing('PHV_ADULT');
  const drafts = '/pathwayDefinitions/drafts';
  return {
    'the list': '/pathwayDefinitions',
    'an edition': `/pathwayDefinitions/${id}`,
    'two side by side': `/pathwayDefinitions/compare?b=${id}`,
    'a draft': `${drafts}/${bad.id}`,
    'what it changes': `${drafts}/${bad.id}?view=changes`,
    'a simulation': `${drafts}/${good.id}?view=simulate&job=${asked.data.simulateDefinition.id}`,
  };
}

/** What stands there when the page is all there. */
const THERE: Record<string, string> = {
  'the list': 'Fulgte med Samløp',
  'an edition': 'Gjelder for alle forløp',
  'two side by side': 'Om forløpet',
  'a draft': 'må ha en kilde',
  'what it changes': 'Oppfølging',
  'a simulation': 'Frister som løper nå',
};

describe('The pages of pathway definitions have no serious barrier', () => {
  let site: Site;
  let pages: Record<string, string>;
  beforeAll(async () => {
    let publisher!: Publisher;
    site = await Site.open(async (world) => {
      const r = await region(world);
      const { pathwayId } = await activePathway(world, r);
      await record(world, r.clinician, pathwayId, 'FIRST_ATTENDANCE', { careSetting: 'OUTPATIENT' });
      publisher = await Publisher.start(world);
      return { admin: publisher.actor };
    });
    pages = await pagesOf(site, publisher);
  }, 120_000);
  afterAll(() => site?.close());

  it.each(LOOKS)(
    'at $width, $mode',
    async (look) => {
      const visitor = await site.loggedIn('admin', '/', look);
      for (const [name, path] of Object.entries(pages)) {
        await visitor.page.goto(path);
        await visitor.page
          .getByText(THERE[name] ?? '')
          .first()
          .waitFor();
        expect({ name, barriers: await visitor.barriers() }).toEqual({ name, barriers: [] });
        // Nothing stands outside of a narrow window.
        const wide = await visitor.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        expect({ name, wide }).toEqual({ name, wide: 0 });
      }
      expect(visitor.complaints).toEqual([]);
      await visitor.close();
    },
    180_000,
  );
});
