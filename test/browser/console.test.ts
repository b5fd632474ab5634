import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { siteFor } from '../support/site.js';
import type { World } from '../support/world.js';

const NAMES = ['Modig', 'Stille', 'Varm', 'Lun', 'Kvikk', 'Sart', 'Jovial', 'Mild', 'Lys', 'Nøysom'].map(
  (name) => `${name} Sommerfugl`,
);

describe('The console', () => {
  let r: Region;

  async function people(world: World) {
    r = await region(world);
    for (const name of NAMES) {
      const patient = await patientOf(world, r, name);
      await sentReferral(world, r, patient.patientId);
    }
    const both = await world.staff('COORDINATING_UNIT', r.coordinatingUnit, 'Dobbel Dompap');
    await world.grant(both, 'AUDITOR', r.municipality);
    const { grantId: _several, ...several } = both;
    return { ke: r.ke, innsyn: r.auditor, saksbehandler: r.caseWorker, flere: several };
  }

  const site = siteFor(people);

  it('lets a coordinating unit give responsibility with one click, and an auditor find that it did', async () => {
    let visitor = await site.loggedIn('ke', '/vacancies');
    const { page } = visitor;
    const waiting = page.getByRole('list', { name: 'Uten ansvarlig' });
    await waiting.getByRole('button', { name: 'Modig Sommerfugl' }).waitFor();
    const before = await waiting.getByRole('button').count();
    await waiting.getByRole('button', { name: 'Modig Sommerfugl' }).click();
    await page.getByRole('button', { name: 'Gi ansvaret til Klok Kornblomst' }).click();

    await page.getByText('Klok Kornblomst har nå ansvaret for Modig Sommerfugl').waitFor();
    await waiting.getByRole('button', { name: 'Modig Sommerfugl' }).waitFor({ state: 'detached' });
    expect(await waiting.getByRole('button').count()).toBe(before - 1);
    await page
      .getByRole('list', { name: 'Sist tildelt' })
      .getByRole('listitem')
      .filter({ hasText: 'Modig Sommerfugl' })
      .filter({ hasText: 'Klok Kornblomst' })
      .waitFor();
    await visitor.close();

    visitor = await site.loggedIn('innsyn', '/accessLog');
    await visitor.heading('Innsynslogg').waitFor();
    await visitor.page.getByRole('button', { name: 'Bare endringer' }).click();
    await visitor.page.getByRole('row', { name: /Leste/ }).first().waitFor({ state: 'detached' });
    const act = visitor.page.getByRole('row', { name: /Kvikk Kråkebolle.*Ga ansvaret/ }).first();
    await act.waitFor();
    const pseudonym = await act.locator('code').innerText();
    await act.getByRole('link', { name: `Følg pasient ${pseudonym}` }).click();
    await visitor.page.getByRole('button', { name: /^Pasient .*Slutt å følge/ }).waitFor();
    expect(await visitor.page.locator('tbody code').allInnerTexts()).toEqual(
      expect.arrayContaining([pseudonym]),
    );
    // Whom it was about is known to the log alone.
    expect(await visitor.page.locator('body').innerText()).not.toContain('Sommerfugl');
  });

  it('shows the day’s work on one page, and gives responsibility there too', async () => {
    const visitor = await site.loggedIn('ke');
    const { page } = visitor;
    await visitor.heading('I dag').waitFor();
    // Where mail is sent there is nothing to show.
    expect(await page.getByRole('link', { name: 'Utboks' }).count()).toBe(0);
    const nobody = page.getByRole('heading', { name: /Ingen har ansvaret for \d+ pasienter/ });
    await nobody.waitFor();
    const row = page.getByRole('listitem').filter({ hasText: 'Stille Sommerfugl' });
    await row.getByRole('button', { name: /^Gi ansvaret til/ }).click();
    await page.getByText(/har nå ansvaret for Stille Sommerfugl/).waitFor();
    await page
      .getByRole('list', { name: /forslag venter på svar/ })
      .getByText('Stille Sommerfugl')
      .waitFor();
  });

  it('asks for a reason before it declines a reported need', async () => {
    const visitor = await site.loggedIn('ke', '/needs');
    const { page } = visitor;
    const waiting = page.getByRole('list', { name: 'Meldinger' });
    await waiting.getByRole('button', { name: 'Varm Sommerfugl' }).click();
    await page.getByRole('button', { name: 'Avslå' }).click();
    const dialog = page.getByRole('dialog', { name: 'Avslå meldingen?' });
    await dialog.getByRole('button', { name: 'Avslå' }).click();
    await dialog.getByText('Skriv hvorfor').waitFor();
    await dialog.getByRole('textbox').fill('Har alt en koordinator i nabokommunen.');
    await dialog.getByRole('button', { name: 'Avslå' }).click();
    await page.getByText('Avslått: Varm Sommerfugl').waitFor();
    await waiting.getByRole('button', { name: 'Varm Sommerfugl' }).waitFor({ state: 'detached' });
  });

  it('keeps a selection of deadlines in the address, but no name', async () => {
    const visitor = await site.loggedIn('ke', '/deadlines');
    const { page } = visitor;
    const table = page.getByRole('table', { name: 'Frister' });
    await table.getByText('Vurdering av henvisning').first().waitFor();
    await page.getByRole('button', { name: /^Hvor bindende/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Lovfestet' }).click();
    await page.keyboard.press('Escape');
    await page.waitForURL(/STATUTORY/);
    await page.getByRole('searchbox', { name: 'Søk på pasientnavn' }).fill('lun');
    await page.getByText('1 frist', { exact: true }).waitFor();
    expect(await table.getByRole('row').count()).toBe(2);
    expect(decodeURIComponent(page.url()).toLowerCase()).not.toContain('lun');
    expect(await page.title()).toBe('Frister – Samløp');

    const link = page.url();
    await page.goto(link);
    await page.getByRole('button', { name: 'Hvor bindende Lovfestet' }).waitFor();
  });

  it('lets somebody with several roles choose which to act in, and change their mind', async () => {
    const visitor = await site.loggedIn('flere');
    const { page } = visitor;
    await visitor.heading('Hvem er du i dag?').waitFor();
    await page.getByRole('button', { name: /^Innsynskontrollør/ }).click();
    await visitor.heading('Innsyn').waitFor();
    await page.getByRole('button', { name: /Dobbel Dompap/ }).click();
    await page.getByRole('menuitem', { name: 'Bytt rolle' }).click();
    await page.getByRole('button', { name: /^Koordinerende enhet/ }).click();
    await visitor.heading('I dag').waitFor();
  });

  it('tells whoever has no page here where to go', async () => {
    const visitor = await site.loggedIn('saksbehandler', '/deadlines');
    await visitor.page.getByText('finner du pasientene dine i fagsystemet').waitFor();
    expect(await visitor.page.getByRole('table').count()).toBe(0);
  });

  it('sends whoever opens a page of another role home', async () => {
    const visitor = await site.loggedIn('innsyn', '/vacancies');
    await visitor.page.getByText('Rollen din gir ikke tilgang til denne siden.').waitFor();
  });

  it('speaks English when asked to, also after a reload, and stays logged in without keeping a token', async () => {
    const visitor = await site.loggedIn('ke');
    const { page } = visitor;
    await page.getByRole('button', { name: /Kvikk Kråkebolle/ }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await visitor.heading('Today').waitFor();
    await page.reload();
    await visitor.heading('Today').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toMatch(/eyJ|Sommerfugl|access_token|refresh_token/);
  });

  it('logs out here and at the identity provider', async () => {
    const visitor = await site.loggedIn('ke');
    const { page } = visitor;
    await page.getByRole('button', { name: /Kvikk Kråkebolle/ }).click();
    await page.getByRole('menuitem', { name: 'Logg ut' }).click();
    await page.waitForURL(/\/login/);
    const left = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(left).not.toMatch(/eyJ|Sommerfugl|token/);
    await page.goto('/deadlines');
    await page.getByRole('button', { name: 'Logg inn' }).waitFor();
  });

  it('says that there is no connection, and recovers', async () => {
    const visitor = await site.loggedIn('ke');
    const { page } = visitor;
    await visitor.heading('I dag').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('link', { name: 'Frister', exact: true }).click();
    await page.getByText('Ingen forbindelse').first().waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Prøv igjen' }).first().click();
    await page.getByRole('table', { name: 'Frister' }).waitFor();
  });
});
