import type { Locator } from 'playwright-core';
import { act, done } from '../support/act.js';
import { DAY_OF, dayOfCoordinator } from '../support/day.js';
import { siteFor } from '../support/site.js';
import type { Actor, World } from '../support/world.js';

const HOUR = 3_600_000;
const norwegian = new Intl.DateTimeFormat('nb-NO', {
  ...{ day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Europe/Oslo' },
});

/** Types a day that is so many days ahead, as one does: digits alone. */
async function typeDay(within: Locator, ahead: number): Promise<void> {
  const digits = norwegian.format(Date.now() + ahead * 24 * HOUR).replaceAll('.', '');
  await within.getByRole('spinbutton').first().click();
  await within.page().keyboard.type(digits, { delay: 30 });
}

describe('Meetings in the console', () => {
  let over: string;

  /** A meeting that the coordinator called, and that is over by now; nothing is written of it yet. */
  async function people(world: World): Promise<Record<string, Actor>> {
    const users = await dayOfCoordinator(world);
    const { koordinator, seksjon } = users as { koordinator: Actor; seksjon: Actor };
    const [patient] = await world.db.sql<{ id: string }>('select id from patient where name = $1', [DAY_OF]);
    const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
    const input = {
      ...{ patientId: patient?.id, place: 'Rådhuset', agenda: 'Bolig' },
      ...{ startsAt: at(1), endsAt: at(2), participants: [{ personId: seksjon.personId }] },
    };
    over = done(await act(world, {})(koordinator, 'scheduleMeeting', input)).scheduleMeeting.id as string;
    await world.db.sql('update meeting set starts_at = $2, ends_at = $3 where id = $1', [
      over,
      at(-2),
      at(-1),
    ]);
    return users;
  }

  const site = siteFor(people);

  it('are called, seen in list and calendar, answered and followed from a calendar outside', async () => {
    const visitor = await site.loggedIn('koordinator', '/meetings');
    const { page } = visitor;
    await page.getByRole('table', { name: 'Møter' }).getByText('Rådhuset').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('link', { name: 'Kall inn til møte' }).click();
    await page.getByRole('button', { name: `Velg ${DAY_OF}` }).click();
    const form = page.locator('form');
    await typeDay(form, 1);
    await form.getByLabel('Fra', { exact: true }).fill('10:00');
    await form.getByLabel('Til', { exact: true }).fill('11:00');
    await form.getByLabel('Sted').fill('Biblioteket');
    await form.getByLabel(/^Samlet Saks/).check();
    await form.getByRole('button', { name: 'Legg til noen utenfor' }).click();
    await form.getByLabel('Navn', { exact: true }).fill('Rektor Rev');
    expect(await visitor.barriers()).toEqual([]);
    await form.getByRole('button', { name: 'Kall inn' }).click();
    const called = page.getByRole('list', { name: 'Kalt inn' });
    await called.getByText('Rektor Rev').waitFor();
    await page.getByRole('button', { name: 'Mer for Rektor Rev' }).click();
    await page.getByRole('menuitem', { name: 'Før svaret' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Før svaret' }).click();
    await called
      .getByRole('listitem')
      .filter({ hasText: 'Rektor Rev' })
      .getByText('Kommer', { exact: true })
      .waitFor();

    await page.getByRole('link', { name: 'Alle møter' }).click();
    await page.getByRole('link', { name: 'Vis som kalender' }).click();
    await page
      .getByRole('link', { name: new RegExp(DAY_OF) })
      .first()
      .waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Uke' }).click();
    await page.getByRole('grid').first().waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(decodeURIComponent(page.url())).not.toContain('Vårsang');

    await page.getByRole('button', { name: 'Abonner' }).click();
    await page.getByRole('button', { name: 'Lag adresse' }).click();
    const address = await page.getByLabel('Adresse', { exact: true }).inputValue();
    const calendar = await fetch(address);
    expect(await calendar.text()).toContain('BEGIN:VEVENT');
    await page.getByRole('button', { name: 'Avslutt abonnementet' }).click();
    await page.getByText('Abonnementet er avsluttet').waitFor();
    expect((await fetch(address)).ok).toBe(false);
  });

  it('that are over are written of at 390 pixels: who came, what was said, and what becomes a measure', async () => {
    const visitor = await site.loggedIn('koordinator', `/meetings/${over}`, { width: 390, mode: 'dark' });
    const { page } = visitor;
    await page
      .getByRole('group', { name: 'Kom Samlet Saks?' })
      .getByRole('button', { name: 'Kom', exact: true })
      .click();
    await page.getByRole('main').getByText('Holdt', { exact: true }).waitFor();
    const form = page.getByRole('form', { name: 'Skriv referat' });
    await form.getByLabel('Referat').fill('Vi snakket om bolig');
    await form.getByRole('button', { name: 'Legg til noe dere bestemte' }).click();
    await form.getByLabel('Hva ble bestemt').fill('Søke om kommunal bolig');
    await form.getByRole('combobox', { name: 'Hvem gjør det' }).click();
    await page.getByRole('option', { name: 'Samlet Saks' }).click();
    await form.getByText(/^Lagret/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await form.getByRole('button', { name: 'Lagre referatet' }).click();
    await page.getByText('Referatet er lagret').waitFor();
    const decisions = page.getByRole('list', { name: 'Det vi bestemte' });
    await decisions.getByText('Søke om kommunal bolig').waitFor();
    await decisions.getByRole('button', { name: 'Gjør til tiltak' }).click();
    await typeDay(page.getByRole('dialog'), 30);
    await page.getByRole('dialog').getByRole('button', { name: 'Gjør til tiltak' }).click();
    await decisions.getByText(/står i planen/).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    const measures = await site.world.db.sql('select from decided_measure');
    expect(measures).toHaveLength(1);
  });
});
