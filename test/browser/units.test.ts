import { activePathway } from '../support/pathway.js';
import { region } from '../support/region.js';
import { siteFor } from '../support/site.js';
import type { World } from '../support/world.js';

describe('Units and people', () => {
  async function people(world: World) {
    const r = await region(world);
    await activePathway(world, r, 'Modig Sommerfugl');
    return {
      admin: await world.staff('ADMINISTRATOR', r.municipality, 'Stødig Steinbukk'),
      leder: r.leader,
      koordinator: r.sectionCoordinator,
    };
  }

  const site = siteFor(people);

  it('an administrator goes there by keyboard, makes a unit, gives a role in it and ends it; a leader names a substitute', async () => {
    let visitor = await site.loggedIn('admin');
    const { page } = visitor;
    await page.keyboard.press('Control+k');
    const line = page.getByRole('combobox', { name: 'Pasient, person, enhet, side eller handling' });
    await line.fill('mestr');
    await page.getByRole('option', { name: /Mestringsenheten/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Mestringsenheten' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);

    await page.getByRole('button', { name: 'Ny enhet under' }).click();
    const fresh = page.getByRole('dialog', { name: 'Ny enhet under Mestringsenheten' });
    await fresh.getByLabel('Navn på enheten').fill('Boteamet');
    await fresh.getByRole('combobox', { name: 'Slags enhet' }).click();
    await page.getByRole('option', { name: 'Kommunal tjeneste' }).click();
    await fresh.getByRole('button', { name: 'Opprett' }).click();
    await page.getByText('Boteamet er opprettet').waitFor();
    await page.getByRole('link', { name: 'Boteamet' }).click();
    await page.getByText('Ingen har noen rolle her').waitFor();

    await page.getByRole('button', { name: 'Gi en rolle' }).click();
    const give = page.getByRole('dialog', { name: 'Gi en rolle ved Boteamet' });
    await give.getByRole('combobox', { name: 'Navn' }).fill('sisik');
    await page.getByRole('option', { name: /Snill Sisik/ }).click();
    await give.getByRole('combobox', { name: 'Rolle' }).click();
    await page.getByRole('option', { name: 'Koordinator', exact: true }).click();
    await give.getByRole('button', { name: 'Gi en rolle' }).click();
    await page.getByText('Snill Sisik er nå koordinator').waitFor();
    await page.getByRole('button', { name: 'Mer for Snill Sisik, koordinator' }).click();
    await page.getByRole('menuitem', { name: 'Avslutt rollen' }).click();
    const end = page.getByRole('dialog', { name: 'Avslutte rollen til Snill Sisik?' });
    await end.getByText('Snill Sisik er ikke lenger koordinator ved Boteamet fra nå av').waitFor();
    await end.getByRole('button', { name: 'Avslutt rollen' }).click();
    await page.getByText('Ingen har noen rolle her').waitFor();
    await visitor.close();

    visitor = await site.loggedIn('leder', '/units/people', { width: 390, mode: 'dark' });
    await visitor.page.getByRole('button', { name: 'Mer for Klok Kornblomst, koordinator' }).click();
    await visitor.page.getByRole('menuitem', { name: 'Oppnevn vikar' }).click();
    const substitute = visitor.page.getByRole('dialog', { name: 'Hvem er vikar for Klok Kornblomst?' });
    await substitute.getByRole('combobox', { name: 'Vikar' }).click();
    await visitor.page.getByRole('option', { name: /Snill Sisik/ }).click();
    await substitute.getByRole('button', { name: 'Oppnevn' }).click();
    await substitute.getByText('Velg både første og siste dag.').waitFor();
    await visitor.page.keyboard.press('Escape');
    await substitute.waitFor({ state: 'detached' });
    expect(await visitor.barriers()).toEqual([]);
  });

  it('the palette finds the patients of the one who asks, in nobody’s address or storage, and hints at no other', async () => {
    let visitor = await site.loggedIn('koordinator');
    const { page } = visitor;
    await page.getByRole('button', { name: 'Søk og gå til' }).click();
    const line = page.getByRole('combobox', { name: 'Pasient, person, enhet, side eller handling' });
    await line.fill('sommerf');
    const option = page.getByRole('option', { name: /Modig Sommerfugl/ });
    await option.waitFor();
    expect(await line.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    expect(await visitor.barriers()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Modig Sommerfugl').first().waitFor();
    // The list that it leads to says whose it is, and shows all again.
    const only = page.getByRole('button', { name: 'Bare Modig Sommerfugl' });
    await only.waitFor();
    const kept = await page.evaluate(
      'JSON.stringify([location.href, document.title, {...localStorage}, {...sessionStorage}])',
    );
    expect(decodeURIComponent(String(kept))).not.toMatch(/sommerf/i);
    const read = await site.world.log<{ operation: string; resource_type: string }>();
    expect(read).toContainEqual(expect.objectContaining({ operation: 'Find', resource_type: 'Patient' }));
    await only.click();
    await only.waitFor({ state: 'detached' });
    expect(decodeURIComponent(page.url())).not.toContain('"patient"');
    await visitor.close();

    // A leader of a unit where the patient is not.
    visitor = await site.loggedIn('leder');
    await visitor.page.keyboard.press('Control+k');
    await visitor.page.getByRole('combobox').fill('sommerf');
    await visitor.page.getByText('Ingen treff blant det du har tilgang til').waitFor();
    expect(await visitor.page.getByRole('option').count()).toBe(0);
  });
});
