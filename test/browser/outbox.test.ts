import { region } from '../support/region.js';
import { siteFor } from '../support/site.js';
import { shownMail } from '../support/waiting.js';

describe('The outbox, in the demo', () => {
  const site = siteFor(async (world) => {
    const r = await region(world);
    const admin = await world.staff('ADMINISTRATOR', null, 'Ryddig Maurtue');
    await shownMail(world, r, [
      [r.ke, 'nb'],
      [r.clinician, 'nn'],
    ]);
    return { ke: r.ke, behandler: r.clinician, admin };
  }, 'demo');

  it('shows each what would have been sent to them, when, and no name of a patient', async () => {
    const visitor = await site.loggedIn('behandler', '/outbox');
    const { page } = visitor;
    await visitor.heading('Utboks').waitFor();
    await page.getByText('Demoen sender ikke e-post.').waitFor();
    const table = page.getByRole('table', { name: 'Utboks' });
    await table.getByText('Noko ventar på deg i Samløp').waitFor();
    expect(await table.getByRole('row').count()).toBe(2);
    await page.getByRole('button', { name: 'Vis e-posten til Behendig Bever' }).click();
    await page.getByText('Éi sak ventar på deg i Samløp.').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Sommerfugl');
    await page.getByRole('button', { name: 'Skjul e-posten til Behendig Bever' }).click();
    await page.getByText('Éi sak ventar på deg i Samløp.').waitFor({ state: 'detached' });
  });

  it('shows the administrator what would have been sent to everyone, by status', async () => {
    const visitor = await site.loggedIn('admin', '/outbox');
    const { page } = visitor;
    await visitor.heading('Utboks').waitFor();
    const table = page.getByRole('table', { name: 'Utboks' });
    for (const name of ['Kvikk Kråkebolle', 'Behendig Bever']) await table.getByText(name).waitFor();
    await page.getByRole('button', { name: /^Status/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Ikke levert' }).click();
    await page.keyboard.press('Escape');
    await page.getByText('Ingen e-post har denne statusen').waitFor();
    await page.getByRole('button', { name: 'Nullstill filter' }).click();
    await table.getByText('Behendig Bever').waitFor();
  });
});
