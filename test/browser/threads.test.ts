import { act, done } from '../support/act.js';
import { DAY_OF, dayOfCoordinator } from '../support/day.js';
import { siteFor } from '../support/site.js';
import type { Actor, World } from '../support/world.js';
import { pdf } from '../file/made-files.js';

const MARKUP = '<img src=x onerror=alert(1)>';

describe('Conversations in the console', () => {
  /** Somebody on the other side has written to the coordinator, who has not read it. */
  async function people(world: World): Promise<Record<string, Actor>> {
    const users = await dayOfCoordinator(world);
    const { koordinator, seksjon } = users;
    const [patient] = await world.db.sql<{ id: string }>('select id from patient where name = $1', [DAY_OF]);
    const input = {
      ...{ patientId: patient?.id, participantIds: [koordinator?.personId] },
      ...{ topic: `Søvn ${MARKUP}`, text: `Sover lite ${MARKUP}` },
    };
    done(await act(world, {})(seksjon as Actor, 'openThread', input));
    return users;
  }

  const site = siteFor(people);

  it('are read with what is new first, answered with a file, taken back and closed', async () => {
    const visitor = await site.loggedIn('koordinator', '/threads');
    const { page } = visitor;
    const table = page.getByRole('table', { name: 'Samtaler' });
    await table.getByText('1 ny', { exact: true }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await table.getByRole('link', { name: /^Søvn/ }).click();
    await visitor.heading(`Søvn ${MARKUP}`).waitFor();
    expect(await page.title()).toBe('Samtale – Samløp');
    const written = page.getByRole('list', { name: 'Meldinger, eldste først' });
    await written.getByText('Nytt herfra').waitFor();
    await written.getByText(`Sover lite ${MARKUP}`).waitFor();

    const answer = page.locator('form');
    await answer.getByLabel('Skriv et svar').fill('Ring meg i morgen');
    await answer.locator('input[type=file]').setInputFiles([
      { name: 'tekst.pdf', mimeType: 'application/pdf', buffer: Buffer.from('ikke en fil') },
      { name: 'plan.pdf', mimeType: 'application/pdf', buffer: await pdf() },
    ]);
    await answer
      .getByRole('list', { name: 'Vedlegg' })
      .getByText(/^plan\.pdf/)
      .waitFor();
    await answer
      .getByRole('alert')
      .getByText(/^tekst\.pdf: /)
      .waitFor();
    await answer.getByText(/^Lagret/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.reload();
    await answer.getByText(/Kladden din fra før/).waitFor();
    expect(await answer.getByLabel('Skriv et svar').inputValue()).toBe('Ring meg i morgen');
    await answer.getByRole('button', { name: 'Send' }).dblclick();
    const mine = written.getByRole('article').filter({ hasText: 'Ring meg i morgen' });
    await mine.getByRole('button', { name: /^plan\.pdf/ }).waitFor();
    const sent = await site.world.db.sql('select id from message');
    expect(sent).toHaveLength(2);

    await mine.getByRole('button', { name: 'Trekk tilbake' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Trekk tilbake' }).click();
    await written.getByText('Meldingen er trukket tilbake').waitFor();
    await page.getByRole('button', { name: 'Lukk samtalen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lukk samtalen' }).click();
    await page.getByText('Samtalen er lukket').waitFor();
    await answer.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Alle samtaler' }).click();
    await table.getByText('Lukket').waitFor();
    expect(await table.getByText('1 ny', { exact: true }).count()).toBe(0);
  });

  it('begin at 390 pixels with a patient, what it is about and whom to tell, and the address tells nobody who that is', async () => {
    const visitor = await site.loggedIn('koordinator', '/threads', { width: 390, mode: 'dark' });
    const { page } = visitor;
    await page.getByRole('link', { name: 'Ny samtale' }).click();
    await page.getByRole('searchbox', { name: 'Søk på pasientnavn' }).fill('vårs');
    await page.getByText('1 pasient', { exact: true }).waitFor();
    await page.getByRole('button', { name: `Velg ${DAY_OF}` }).click();
    const form = page.locator('form');
    await form.getByRole('combobox', { name: 'Gjelder' }).click();
    await page.getByRole('option', { name: /^Plan: Individuell plan/ }).click();
    await form.getByRole('button', { name: 'Send' }).click();
    await form.getByText('Må fylles ut.').first().waitFor();
    await form.getByLabel(/\(pasienten\)$/).check();
    await form.getByLabel(/^Emne/).fill('Planen din');
    await form.getByLabel(/^Melding/).fill('Se på målene før møtet');
    expect(await visitor.barriers()).toEqual([]);
    await form.getByRole('button', { name: 'Send' }).click();
    await visitor.heading('Planen din').waitFor();
    await page.getByText('Plan: Individuell plan').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(decodeURIComponent(page.url())).not.toContain('Vårsang');
    await page.getByRole('button', { name: 'Legg til deltaker' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Snill Sisik/).check();
    await dialog.getByRole('button', { name: 'Legg til' }).click();
    // A case worker of the service may not read the plan.
    await dialog
      .getByRole('alert')
      .getByText(/Kan ikke lese .*: Snill Sisik/)
      .waitFor();
    await dialog.getByLabel(/^Snill Sisik/).uncheck();
    await dialog.getByLabel(/^Samlet Saks/).check();
    await dialog.getByRole('button', { name: 'Legg til' }).click();
    await page.getByRole('list', { name: 'Deltakere' }).getByText('Samlet Saks').waitFor();
  });
});
