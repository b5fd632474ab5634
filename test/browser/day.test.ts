import { DAY_OF, dayOfCoordinator, EIGHT } from '../support/day.js';
import type { Visitor } from '../support/browser.js';
import { siteFor } from '../support/site.js';

describe('A coordinator’s day at 390 pixels', () => {
  const site = siteFor(dayOfCoordinator);

  it('reaches each of the eight tasks in three taps from the front page', async () => {
    const visitor = await site.loggedIn('koordinator', '/mine', { width: 390 });
    const { page } = visitor;
    for (const [task, button] of EIGHT) {
      await visitor.goTo('/mine');
      await visitor.heading('Mine').waitFor();
      let taps = 0;
      const tap = async (name: string) => {
        await page.getByRole('link', { name }).first().click();
        taps += 1;
      };
      await tap(DAY_OF);
      await tap(task);
      await visitor.heading(task).waitFor();
      await page.locator('form').getByRole('button', { name: button }).waitFor();
      expect({ task, taps: taps <= 3 }).toEqual({ task, taps: true });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    }
  });

  it('keeps what one types, has it on another device, and drops it when it is sent', async () => {
    const visitor = await site.loggedIn('koordinator', '/mine', { width: 390 });
    const open = async ({ page }: Visitor) => {
      await page.getByRole('link', { name: DAY_OF }).first().click();
      await page.getByRole('link', { name: EIGHT[0]?.[0] ?? '' }).click();
      return page.locator('form');
    };
    const form = await open(visitor);
    await form.getByLabel('Emne').fill('Hvem du kan ringe');
    await form.getByLabel('Melding').fill('Ring meg når du vil');
    await form.getByText(/^Lagret/).waitFor();
    const other = await site.loggedIn('koordinator', '/mine', { width: 1440, mode: 'dark' });
    const there = await open(other);
    await there.getByText(/Kladden din fra før/).waitFor();
    expect(await there.getByLabel('Melding').inputValue()).toBe('Ring meg når du vil');
    await there.getByLabel('Melding').fill('Ring meg når du vil, også i helgen');
    await there.getByText(/^(Lagret|Kladden din).*/).waitFor();
    // The first tab does not overwrite it unseen.
    await other.page.waitForFunction(
      `document.querySelector('form [role=status]')?.textContent?.includes('Lagrer') === false`,
    );
    await form.getByLabel('Melding').fill('Noe helt annet');
    await form.getByRole('alert').getByText('også i helgen').waitFor();
    await form.getByRole('button', { name: 'Bruk den andre' }).click();
    expect(await form.getByLabel('Melding').inputValue()).toBe('Ring meg når du vil, også i helgen');
    await form.getByRole('button', { name: 'Send meldingen' }).click();
    await visitor.page.getByText('Meldingen er sendt').waitFor();
    await visitor.page
      .getByRole('link', { name: EIGHT[0]?.[0] ?? '' })
      .filter({ hasText: /^.*Gjort/ })
      .waitFor();
    const drafts = await site.world.db.sql(
      `select content from draft where dropped_at is null and form like 'message%'`,
    );
    expect(drafts).toEqual([]);
    const sent = await site.world.db.sql<{ text: string }>('select text from message');
    expect(sent).toEqual([{ text: 'Ring meg når du vil, også i helgen' }]);
    await other.close();
  });

  it('says without a connection that it is not saved, and saves when there is one again', async () => {
    const visitor = await site.loggedIn('koordinator', '/mine', { width: 390 });
    const { page, context } = visitor;
    await page.getByRole('link', { name: DAY_OF }).first().click();
    await page.getByRole('link', { name: EIGHT[7]?.[0] ?? '' }).click();
    const form = page.locator('form');
    await form.getByLabel('Hva skal gjøres').waitFor();
    await context.setOffline(true);
    await form.getByLabel('Hva skal gjøres').fill('Time hos fastlegen før utskriving');
    await form.getByText(/Ingen forbindelse/).waitFor();
    await context.setOffline(false);
    await form.getByText(/^Lagret/).waitFor();
  });
});
