import { Site, type Visitor } from '../support/browser.js';
import { dayOfCoordinator } from '../support/day.js';
import type { Actor, World } from '../support/world.js';

/** A browser on a busy machine takes its time. */
const PATIENCE = 180_000;
const NAME = 'Sykehusets kommende';
const THEIRS = { status: ['UPCOMING', 'DUE_SOON', 'OVERDUE'], side: 'SPECIALIST' };
const SHOWN = ['Pasient', 'Frist', 'Hos', 'Status', 'Løper fra', 'Forfaller', 'Minn om'];
const listOf = (filter: object) => `/deadlines?filter=${encodeURIComponent(JSON.stringify(filter))}`;
const filterIn = (url: string): unknown => JSON.parse(new URL(url).searchParams.get('filter') ?? 'null');

describe('Views of a list', () => {
  let site: Site;
  const visitors: Visitor[] = [];

  async function people(world: World): Promise<Record<string, Actor>> {
    const { koordinator } = (await dayOfCoordinator(world)) as { koordinator: Actor };
    const kollega = await world.staff('COORDINATOR', koordinator.unitId ?? null, 'Kvass Kattugle');
    return { koordinator, kollega };
  }
  const come = async (...given: Parameters<Site['loggedIn']>): Promise<Visitor> => {
    const visitor = await site.loggedIn(...given);
    visitors.push(visitor);
    return visitor;
  };
  const open = async ({ page }: Visitor, item: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name: /^Visninger/ }).click();
    await page.getByRole('menu').getByText(item).click();
  };

  const heads = ({ page }: Visitor): Promise<string[]> =>
    page.getByRole('table').getByRole('columnheader').allInnerTexts();

  beforeAll(async () => {
    site = await Site.open(people);
  }, 90_000);
  afterAll(() => site?.close());
  afterEach(async () => {
    for (const visitor of visitors.splice(0)) {
      expect(visitor.complaints).toEqual([]);
      await visitor.close();
    }
  }, PATIENCE);

  it(
    'are saved, shared with colleagues, opened by a link to them, and missed without harm',
    async () => {
      const koordinator = await come('koordinator', listOf(THEIRS));
      const { page } = koordinator;
      await koordinator.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Kolonner' }).click();
      await page.getByRole('menuitemcheckbox', { name: 'Hvor bindende' }).click();
      await page.getByRole('menuitemcheckbox', { name: 'Løper fra' }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('columnheader', { name: 'Løper fra' }).waitFor();
      expect(await heads(koordinator)).toEqual(SHOWN);
      const fetched = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Eksporter' }).click();
      await page.getByRole('menuitem', { name: 'Alt som passer, som CSV' }).click();
      expect((await fetched).suggestedFilename()).toMatch(/^frister-.*\.csv$/);
      await open(koordinator, 'Lagre det du ser nå …');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(/^Navn/).fill('Om 01817012345');
      await dialog.getByRole('button', { name: 'Lagre' }).click();
      await dialog.getByText('kan ikke inneholde tall').waitFor();
      await dialog.getByLabel(/^Navn/).fill(NAME);
      await dialog.getByLabel('Alle i enheten min: Mestringsenheten').check();
      expect(await koordinator.barriers()).toEqual([]);
      // Twice, as one does in a hurry.
      await dialog.getByRole('button', { name: 'Lagre' }).dblclick();
      await page.getByText(`Visningen «${NAME}» er lagret`).waitFor();
      await page.getByRole('button', { name: `Visninger ${NAME}` }).click();
      await page.getByRole('menuitemradio', { name: NAME }).waitFor();
      expect(await koordinator.barriers()).toEqual([]);
      await page.getByText('Ordne visningene …').click();
      await page.getByRole('button', { name: `Kopier lenke til «${NAME}»` }).click();
      expect(await koordinator.barriers()).toEqual([]);
      const link = await page.evaluate<string>('navigator.clipboard.readText()');
      expect(link).toMatch(/\/deadlines\?view=[0-9a-f-]{36}$/);

      const kollega = await come('kollega', new URL(link).pathname + new URL(link).search);
      await kollega.page.waitForURL((url) => url.searchParams.has('filter'));
      expect(filterIn(kollega.page.url())).toEqual(THEIRS);
      expect(new URL(kollega.page.url()).searchParams.get('columns')).toBe('kind,unit,status,startsOn,dueOn');
      await open(kollega, 'Ordne visningene …');
      await kollega.page.getByRole('dialog').getByText('fra Klok Kornblomst').waitFor();
      expect(await kollega.page.getByRole('button', { name: /^(Slett|Endre) / }).count()).toBe(0);

      await page.getByRole('button', { name: `Slett «${NAME}»` }).click();
      await page.getByText('for dem i enheten du har delt den med').waitFor();
      await page.getByRole('button', { name: 'Slett visningen' }).click();
      await page.getByText(`Visningen «${NAME}» er slettet`).waitFor();

      await kollega.page.goto(link);
      await kollega.page.getByText('Visningen i lenken er slettet, eller ikke delt med deg.').waitFor();
      await kollega.page.getByRole('button', { name: 'Status Løper' }).waitFor();
      expect(new URL(kollega.page.url()).search).toBe('');
      await kollega.page.goto(listOf({ status: ['ROTTEN'] }));
      await kollega.page.getByText('Filteret i lenken eller visningen finnes ikke lenger').waitFor();
      expect(await kollega.barriers()).toEqual([]);
      await kollega.page.locator('main').getByRole('button', { name: 'Nullstill filter' }).last().click();
      await kollega.page.waitForURL((url) => !url.search.includes('ROTTEN'));
    },
    PATIENCE,
  );

  it(
    'are changed to what one sees now, at 390 pixels in the dark',
    async () => {
      const visitor = await come('koordinator', '/tasks', { width: 390, mode: 'dark' });
      const { page } = visitor;
      await open(visitor, 'Lagre det du ser nå …');
      await page.getByLabel(/^Navn/).fill('Åpne');
      await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
      await page.getByRole('button', { name: 'Visninger Åpne' }).waitFor();
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.getByRole('button', { name: /^Hvem/ }).click();
      await page.getByRole('menuitemradio', { name: 'Mine' }).click();
      await page.getByRole('button', { name: 'Visninger', exact: true }).waitFor();
      await open(visitor, 'Lagre endringene i «Åpne» …');
      await page.getByLabel(/^Navn/).fill('Mine åpne');
      expect(await visitor.barriers()).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
      await page.getByRole('button', { name: 'Visninger Mine åpne' }).waitFor();
    },
    PATIENCE,
  );
});
