import { Jobs } from '../support/jobs.js';
import { region } from '../support/region.js';
import { SigningPlace } from '../support/sealed.js';
import { siteFor } from '../support/site.js';
import { TestWorker } from '../support/worker.js';
import type { World } from '../support/world.js';
import { findLooks } from '../../api/src/finding/finding.jobs.js';

const REASON = 'Funnet kan ikke følges opp uten å vite hvem det gjelder';

/** Somebody at the trust looked at a patient who is nobody's there, and some days have passed. */
async function people(world: World) {
  const r = await region(world);
  const looker = await world.staff('CLINICIAN', r.section, 'Nyfiken Nøtteskrike');
  const { patientId } = await world.patient('Modig Sommerfugl');
  await world.relate(patientId, r.section, 'ADDRESSED', { validFrom: '2026-01-05' });
  await world.api(looker).run(`{ patient(id: "${patientId}") { name } }`);
  const jobs = await Jobs.open(world);
  world.clock.pass(4);
  await findLooks(jobs.tools);
  await jobs.close();
  return {
    innsyn: await world.staff('AUDITOR', r.trust, 'Våken Vipe'),
    innsyn2: await world.staff('AUDITOR', r.trust, 'Rolig Ravn'),
  };
}

describe('The auditors’ pages', () => {
  let worker: TestWorker;
  // Before the site is closed, which has the worker's database.
  afterAll(() => worker?.stop());
  const site = siteFor(people);
  beforeAll(async () => {
    worker = await TestWorker.start(site.world);
  });

  it('lead from what was found to its rows and a conclusion, which a second auditor closes, and to who it was, by two', async () => {
    let visitor = await site.loggedIn('innsyn');
    await visitor.heading('Innsyn').waitFor();
    const { page } = visitor;
    const found = page.getByRole('list', { name: '1 funn å følge opp' });
    await found.getByRole('link').first().click();
    await visitor.heading('Funn').waitFor();
    await page
      .getByRole('table', { name: 'Oppslagene det hviler på' })
      .getByRole('link', { name: 'Følg Nyfiken Nøtteskrike' })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Konkluder' }).click();
    await page.getByText('Skriv minst 10 tegn.').waitFor();
    await page.getByRole('radio', { name: /^Brudd/ }).check();
    await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Hadde ingen grunn, og sier det selv');
    await page.getByRole('button', { name: 'Konkluder' }).click();
    await page.getByText('En annen enn den som konkluderte, skal lese dette.').waitFor();
    await page
      .getByRole('button', { name: /^Be om å få vite hvem/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Hvorfor' }).fill(REASON);
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Sendt. Du får et varsel').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Sommerfugl');
    await visitor.close();

    visitor = await site.loggedIn('innsyn2');
    await visitor.heading('Innsyn').waitFor();
    await visitor.page.getByText(REASON).waitFor();
    await visitor.page.getByRole('button', { name: 'Godkjenn' }).click();
    await visitor.page.getByRole('dialog').getByRole('button', { name: 'Godkjenn' }).click();
    await visitor.page.getByText('Godkjent', { exact: true }).waitFor();
    await visitor.page.getByRole('list', { name: '1 funn å følge opp' }).getByRole('link').first().click();
    await visitor.page.getByRole('button', { name: 'Enig, lukk' }).click();
    await visitor.page.getByText('Funnet er lukket').waitFor();
    // Who it is, is told to who asked, and to nobody else.
    expect(await visitor.page.locator('body').innerText()).not.toContain('Sommerfugl');
    await visitor.close();

    visitor = await site.loggedIn('innsyn', '/accessLog');
    await visitor.page.getByText('Modig Sommerfugl').first().waitFor();
    expect(decodeURIComponent(visitor.page.url())).not.toContain('Sommerfugl');
  });

  it('keep a search, in the address and under a name, and take what it finds out in a file', async () => {
    const visitor = await site.loggedIn('innsyn', '/accessLog');
    const { page } = visitor;
    const table = page.getByRole('table', { name: 'Innsynslogg' });
    await page.getByRole('button', { name: /^Rolle/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Behandler', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.waitForURL(/role=CLINICIAN/);
    await table.getByRole('link', { name: 'Følg Nyfiken Nøtteskrike' }).first().click();
    await page.waitForURL(/actor=/);
    await page.getByRole('button', { name: 'Bare Nyfiken Nøtteskrike: Slutt å følge' }).waitFor();
    const link = page.url();

    await page.getByRole('button', { name: 'Lagrede søk' }).click();
    await page.getByRole('textbox', { name: 'Navn på søket' }).fill('Den nyfikne');
    await page.getByRole('button', { name: 'Lagre søket' }).click();
    await page
      .getByRole('list', { name: 'Lagrede søk' })
      .getByRole('link', { name: 'Den nyfikne' })
      .waitFor();
    await page.getByRole('button', { name: 'Lukk' }).last().click();
    await page.getByRole('button', { name: 'Nullstill filter' }).click();
    await page.waitForURL((url) => url.search === '');
    await page.getByRole('button', { name: 'Lagrede søk' }).click();
    await page.getByRole('link', { name: 'Den nyfikne' }).click();
    await page.waitForURL((url) => [...url.searchParams.keys()].sort().join() === 'actor,role');
    expect(new Set(new URL(page.url()).searchParams)).toEqual(new Set(new URL(link).searchParams));

    await page.getByRole('button', { name: 'Hent ut' }).click();
    await page.getByRole('radio', { name: /^CSV/ }).check();
    await page.getByRole('button', { name: 'Lag filen' }).click();
    const progress = page.getByRole('progressbar', { name: 'Hvor langt filen er kommet' });
    await progress.waitFor();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Avbrutt: det ble ingen fil').waitFor();
    await page.getByRole('button', { name: 'Lukk' }).last().click();

    await new SigningPlace(site.world).sealAndSign();
    await page.getByRole('button', { name: 'Hent ut' }).click();
    await page.getByRole('button', { name: 'Lag filen' }).click();
    await progress.waitFor();
    await worker.work();
    await page.getByText(/^Filen er klar/).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    await page.getByRole('link', { name: 'Eksporter av loggen' }).click();
    await visitor.heading('Eksporter av loggen').waitFor();
    const exports = page.getByRole('table', { name: 'Eksporter av loggen' });
    await exports.getByText('Kan hentes').waitFor();
    await exports.getByText('Avbrutt: det ble ingen fil').waitFor();
  });

  it('have the log verified, call that off, and say what the first fault is and what to do', async () => {
    const visitor = await site.loggedIn('innsyn', '/seal');
    const { page } = visitor;
    await page.getByRole('button', { name: 'Kontroller hele loggen' }).click();
    await page.getByRole('progressbar', { name: 'Hvor langt kontrollen er kommet' }).waitFor();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Kontrollen ble avbrutt').waitFor();

    await page.getByRole('button', { name: 'Kontroller hele loggen' }).click();
    await page.getByText('Venter på å begynne').waitFor();
    const result = {
      verification: {
        ...{ ok: false, entries: 0, away: 0, waiting: 0, signedSize: null, signedAt: null, entryId: null },
        ...{ damage: 'ALTERED', place: 6, why: 'the code is not right' },
      },
    };
    await site.world.db.sql(
      `update job set status = 'DONE', progress = 100, result = $1, ended_at = now() where status = 'QUEUED'`,
      [JSON.stringify(result)],
    );
    const alarm = page.getByRole('alert');
    await alarm.getByText('Loggen holder ikke: noe er endret').waitFor();
    expect(await alarm.innerText()).toMatch(/oppslag nummer\s+7\b/);
    await alarm.getByText('Rør ikke databasen').waitFor();
  });
});
