import { region } from '../support/region.js';
import { siteFor } from '../support/site.js';

describe('What the coordinating unit keeps', () => {
  const site = siteFor(async (world) => {
    const r = await region(world);
    return { ke: r.ke, koordinator: r.municipalCoordinator };
  });

  it('is a handbook that the unit writes, sees as it will be, publishes, and compares; and everybody reads', async () => {
    let visitor = await site.loggedIn('ke', '/handbook?step=INFORM_AND_GUIDE');
    const { page } = visitor;
    const write = async (open: string, text: string) => {
      await page.getByRole('button', { name: open }).click();
      await page.getByLabel('Tekst (Markdown)').fill(text);
      await page.getByLabel('Slik blir det').getByRole('heading', { name: 'Slik gjør vi det' }).waitFor();
      await page.getByRole('button', { name: 'Publiser' }).click();
    };
    await page.getByText('Ingenting er skrevet om dette steget').waitFor();
    await write('Skriv', '# Slik gjør vi det\n\n- Ring pasienten\n\n<script>alert(1)</script>');
    await page.getByText('Versjon 1 · Publisert').waitFor();
    await page.getByText('<script>alert(1)</script>').waitFor();
    await write('Rediger', '# Slik gjør vi det\n\n- Ring pasienten samme dag');
    await page.getByRole('button', { name: 'Vis endringene: Versjon 2' }).click();
    const changes = page.getByRole('group', { name: 'Hva endret seg i versjon 2' });
    await changes.locator('ins').getByText('- Ring pasienten samme dag').waitFor();
    await visitor.close();

    visitor = await site.loggedIn('koordinator', '/handbook?step=INFORM_AND_GUIDE', { width: 390 });
    await visitor.page.getByText('Ring pasienten samme dag').waitFor();
    expect(await visitor.page.getByRole('button', { name: 'Rediger' }).count()).toBe(0);
    await visitor.page.getByText('Alle steg').click();
    await visitor.page.getByRole('link', { name: /Versjon 2/ }).waitFor();
  });

  it('is training: a course is registered, and who took part', async () => {
    const visitor = await site.loggedIn('ke', '/training');
    const { page } = visitor;
    await page.getByText('Dere ber ikke om noen kurs ennå.').waitFor();
    await page.getByRole('button', { name: 'Nytt kurs' }).click();
    await page.getByLabel('Navn').fill('Koordinatorskole');
    await page.getByLabel('Timer').fill('7,5');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByRole('button', { name: /^Hvem deltok: Koordinatorskole/ }).click();
    await page.getByLabel('Klok Kornblomst').check();
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByRole('list', { name: 'Kurs' }).getByText('7,5 timer · 1 deltok').waitFor();
  });

  it('is the year’s report, of a year that is over and of this one so far, on the screen and as files', async () => {
    const visitor = await site.loggedIn('ke', '/year-report');
    const { page } = visitor;
    await page.getByRole('table', { name: 'Meldte behov' }).waitFor();
    for (const format of ['XLSX', 'PDF']) {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: `Hent som ${format}` }).click();
      expect((await saved).suggestedFilename()).toMatch(
        new RegExp(`^aarsrapport-\\d{4}\\.${format.toLowerCase()}$`),
      );
    }
    await page.getByLabel('År').click();
    await page.getByRole('option').first().click();
    await page.getByText(/^(Året er ikke over|Ingen måned)/).waitFor();
  });
});
