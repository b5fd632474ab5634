import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { siteFor } from '../support/site.js';
import type { World } from '../support/world.js';

describe('Who is asked, answers in the console', () => {
  let r: Region;

  async function people(world: World) {
    r = await region(world);
    const assigned = async (name: string, whom?: string) => {
      const { patientId } = await patientOf(world, r, name);
      const { pathwayId } = await sentReferral(world, r, patientId);
      if (!whom) return;
      const { errors } = await world
        .api(r.ke)
        .run(
          `mutation { assignCoordinator(input: { caseId: "${pathwayId}", side: MUNICIPAL, ${whom} }) { id } }`,
        );
      expect(errors).toBeUndefined();
    };
    const coordinator = `grantId: "${r.municipalCoordinator.grantId}"`;
    await assigned('Vaken Vipe', coordinator);
    await assigned('Sindig Svale', coordinator);
    await assigned('Munter Måke', `unitId: "${r.service}"`);
    await assigned('Djerv Dompap');
    await assigned('Frisk Fiskeørn');
    return {
      ke: r.ke,
      koordinator: r.municipalCoordinator,
      seksjon: r.sectionCoordinator,
      leder: r.leader,
      innsyn: r.auditor,
    };
  }

  const site = siteFor(people);

  it('lets a coordinator take responsibility with one click, or decline with a reason: then the patient waits again', async () => {
    let visitor = await site.loggedIn('koordinator');
    const { page } = visitor;
    await visitor.heading('Mine').waitFor();
    await visitor.line('Vaken Vipe').getByRole('button', { name: 'Ta ansvaret' }).click();
    await page.getByText('Du har nå ansvaret for Vaken Vipe').waitFor();
    await page
      .getByRole('table', { name: 'Du har ansvaret for 1 pasient' })
      .getByText('Vaken Vipe')
      .waitFor();

    await visitor.line('Sindig Svale').getByRole('button', { name: 'Si nei' }).click();
    const dialog = page.getByRole('dialog', { name: 'Si nei til ansvaret for Sindig Svale?' });
    await dialog.getByRole('button', { name: 'Si nei' }).click();
    await dialog.getByText('Skriv hvorfor').waitFor();
    await dialog.getByRole('textbox').fill('Er i familie med pasienten.');
    await dialog.getByRole('button', { name: 'Si nei' }).click();
    await page.getByText('Du sa nei til ansvaret for Sindig Svale').waitFor();
    await visitor.heading('Mine').waitFor();
    await page.getByRole('heading', { name: 'Ingen venter på svar fra deg' }).waitFor();
    await visitor.close();

    visitor = await site.loggedIn('ke');
    await visitor.line('Sindig Svale').filter({ hasText: 'forslaget ble avslått' }).waitFor();
    await visitor.page
      .getByRole('list', { name: 'De siste sju dagene' })
      .getByRole('listitem')
      .filter({ hasText: 'Klok Kornblomst sa nei' })
      .waitFor();
  });

  it('lets a leader name somebody for their unit, and an auditor find that they did', async () => {
    let visitor = await site.loggedIn('leder');
    const { page } = visitor;
    await page.getByRole('heading', { name: 'Enheten skal navngi koordinator for 1 pasient' }).waitFor();
    await visitor
      .line('Munter Måke')
      .getByRole('button', { name: 'Gi ansvaret til Klok Kornblomst' })
      .click();
    await page.getByText('Klok Kornblomst har nå ansvaret for Munter Måke').waitFor();
    await page.getByRole('heading', { name: 'Ingen venter på et navn fra enheten' }).waitFor();
    await visitor.close();

    visitor = await site.loggedIn('innsyn', '/accessLog');
    await visitor.page.getByRole('button', { name: 'Bare endringer' }).click();
    await visitor.page
      .getByRole('row', { name: /Ledig Lomvi.*Ga ansvaret/ })
      .first()
      .waitFor();
  });

  it('lets a coordinating unit give a patient to a unit, and say that somebody outside answers for another', async () => {
    const visitor = await site.loggedIn('ke', '/vacancies');
    const { page } = visitor;
    const waiting = page.getByRole('list', { name: 'Uten ansvarlig' });
    await waiting.getByRole('button', { name: 'Djerv Dompap' }).click();
    await page.getByRole('button', { name: 'Gi til en enhet' }).click();
    await page.getByRole('combobox', { name: 'Enhet' }).fill('mestring');
    await page.getByRole('option', { name: 'Mestringsenheten' }).click();
    await page.getByRole('button', { name: 'Gi til enheten' }).click();
    await page.getByText('Mestringsenheten skal navngi noen for Djerv Dompap').waitFor();

    await waiting.getByRole('button', { name: 'Frisk Fiskeørn' }).click();
    await page.getByRole('button', { name: 'Ingen skal navngis' }).click();
    await page.getByRole('radio', { name: 'Noen utenfor har ansvaret' }).click();
    await page.getByRole('textbox', { name: 'Hvem som har ansvaret' }).fill('Privat tjeneste');
    await page.getByRole('textbox', { name: 'Telefon eller e-post' }).fill('33 00 00 01');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Noen utenfor har ansvaret for Frisk Fiskeørn').waitFor();
    await waiting.getByRole('button', { name: 'Frisk Fiskeørn' }).waitFor({ state: 'detached' });
    const [kept] = await site.world.db.sql<{ note: string }>(
      `select c.note from coverage c join patient p on p.id = c.patient_id where p.name = 'Frisk Fiskeørn' and c.status = 'EXTERNAL'`,
    );
    expect(kept?.note).toBe('Privat tjeneste, 33 00 00 01');
  });

  it('lets a coordinator explain a delay to the patient, and writes a day as Norwegians do', async () => {
    const visitor = await site.loggedIn('seksjon', '/deadlines');
    const { page } = visitor;
    const table = page.getByRole('table', { name: 'Frister' });
    const row = table.getByRole('row').filter({ hasText: 'Vaken Vipe' }).filter({ hasText: 'Vurdering' });
    await row.getByRole('button', { name: 'Mer for Vaken Vipe' }).click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Forklar forsinkelsen']);
    await page.getByRole('menuitem', { name: 'Forklar forsinkelsen' }).click();
    await page.getByRole('combobox', { name: 'Årsak' }).click();
    await page.getByRole('option', { name: 'Venter på andre' }).click();
    await page.getByRole('textbox', { name: 'Til pasienten' }).fill('Vi venter på svar fra fastlegen.');
    await page.getByRole('button', { name: 'Forklar forsinkelsen' }).click();
    await page.getByText('Forsinkelsen er forklart').waitFor();
    await row.getByText('Forklart').waitFor();

    await page.getByRole('button', { name: /Velg dato/ }).click();
    await page.getByRole('gridcell', { name: '15', exact: true }).click();
    await page.waitForURL(/\d{4}-\d{2}-15/);
    const [, year, month] = /(\d{4})-(\d{2})-15/.exec(page.url()) ?? [];
    // The calendar closes, and the field says it day first.
    const shown = page.getByRole('group', { name: 'Forfaller før' });
    await shown.filter({ hasText: new RegExp(`15.*${month}.*${year}`) }).waitFor({ timeout: 10_000 });
  });
});
