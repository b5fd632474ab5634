import { activePathway } from '../support/pathway.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { siteFor } from '../support/site.js';
import type { World } from '../support/world.js';

describe('The pages of pathways and referrals', () => {
  async function people(world: World) {
    const r: Region = await region(world);
    await activePathway(world, r, 'Modig Sommerfugl');
    const waiting = await patientOf(world, r, 'Stille Sommerfugl');
    await sentReferral(world, r, waiting.patientId);
    return { ke: r.ke, koordinator: r.sectionCoordinator };
  }

  const site = siteFor(people);

  it('lead a coordinator from the list to the river of one, where what happened is registered and the clocks follow', async () => {
    const visitor = await site.loggedIn('koordinator', '/pathways');
    const { page } = visitor;
    await page.getByRole('table', { name: 'Forløp' }).getByText('Samlet Saks').first().waitFor();
    await page.getByRole('link', { name: 'Åpne forløpet til Modig Sommerfugl' }).click();
    await visitor.heading('Forløp').waitFor();
    expect(await page.title()).toBe('Forløp – Samløp');
    expect(decodeURIComponent(page.url())).not.toContain('Sommerfugl');
    const river = page.getByRole('img', { name: /^Tegning av forløpet fra/ });
    await river.waitFor();
    for (const words of ['Utredning', 'Rett til helsehjelp', 'Samlet Saks', 'Ingen har ansvaret'])
      expect(await river.innerText()).toContain(words);

    await page.getByRole('button', { name: 'Registrer hendelse' }).click();
    const dialog = page.getByRole('dialog', { name: 'Registrer hendelse' });
    await dialog.getByRole('combobox', { name: 'Hva skjedde' }).click();
    await page.getByRole('option', { name: 'Første fremmøte' }).click();
    await dialog.getByRole('textbox', { name: /^Merknad/ }).fill('Møtte med søsteren sin');
    await dialog.getByRole('button', { name: 'Registrer', exact: true }).click();
    await page.getByText('Registrert: Første fremmøte').waitFor();
    const past = page.getByRole('list', { name: 'Det som har skjedd' });
    await past.getByText(/Møtte med søsteren sin/).waitFor();
    await past
      .getByRole('listitem')
      .filter({ hasText: 'Individuell frist for helsehjelp' })
      .getByText('Holdt', { exact: true })
      .waitFor();

    await page.getByRole('button', { name: 'Én måned' }).click();
    expect(await page.getByRole('button', { name: 'Én måned' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('show a municipality’s coordinating unit who answers on each side and what is due, and nothing of what happened in treatment', async () => {
    const visitor = await site.loggedIn('ke', '/pathways');
    const { page } = visitor;
    await page.getByRole('link', { name: 'Åpne forløpet til Modig Sommerfugl' }).click();
    await page.getByText('Rollen din viser ikke hendelsene i forløpet.').waitFor();
    expect(await page.getByRole('button', { name: 'Registrer hendelse' }).count()).toBe(0);
    await page.getByText('Ingen har ansvaret').first().waitFor();
    await page.getByRole('link', { name: /^Mottatt/ }).click();
    await visitor.heading('Henvisning').waitFor();
    const course = page.getByRole('list', { name: 'Slik har det gått' });
    await course.getByText('Mottatt', { exact: true }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Lite søvn');
  });

  it('are calm about a link to what is not there, and find a referral by the patient’s name without telling the address', async () => {
    const visitor = await site.loggedIn('ke', '/pathways/01990000-0000-7000-8000-000000000000');
    const { page } = visitor;
    await page.getByText('Det finnes ikke, eller du har ikke tilgang til det.').waitFor();
    await visitor.goTo('/referrals');
    await page.getByRole('searchbox', { name: 'Søk på pasientnavn' }).fill('stille');
    await page.getByText('1 henvisning', { exact: true }).waitFor();
    expect(decodeURIComponent(page.url()).toLowerCase()).not.toContain('stille');
    await page.getByRole('link', { name: 'Åpne henvisningen av Stille Sommerfugl' }).click();
    await visitor.heading('Henvisning').waitFor();
    await page.goBack();
    await visitor.heading('Henvisninger').waitFor();
  });
});
