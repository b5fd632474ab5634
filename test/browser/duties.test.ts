import { activePathway } from '../support/pathway.js';
import { region } from '../support/region.js';
import { siteFor } from '../support/site.js';
import type { World } from '../support/world.js';

const REASON = 'Bevisstløs i mottak, kjenner ikke medisinene';

describe('The pages of what is to be done', () => {
  /** A pathway whose start gave tasks, and a record that was opened in an emergency two hours ago. */
  async function people(world: World) {
    const r = await region(world);
    const { patient } = await activePathway(world, r, 'Modig Sommerfugl');
    const doctor = await world.staff('CLINICIAN', r.acute, 'Vaken Vaktel');
    const { errors } = await world
      .api(doctor)
      .run('mutation($input: BreakGlassInput!) { breakGlass(input: $input) { id } }', {
        input: { nationalId: patient.nationalId, ground: 'CANNOT_CONSENT', reason: REASON },
      });
    if (errors) throw new Error(JSON.stringify(errors));
    await world.db.sql(
      `update break_glass set opened_at = opened_at - interval '2 hours', expires_at = expires_at - interval '2 hours'`,
    );
    return {
      koordinator: r.sectionCoordinator,
      admin: await world.staff('ADMINISTRATOR', r.trust, 'Aktsom Ørn'),
      innsyn: await world.staff('AUDITOR', r.trust, 'Våken Vipe'),
    };
  }

  const site = siteFor(people);

  it('a coordinator does a task with one click, finds it among what is done, and opens it again', async () => {
    const visitor = await site.loggedIn('koordinator', '/tasks');
    const { page } = visitor;
    await page.getByRole('button', { name: 'Gjort: Send brevet: hvem, hvor og når' }).click();
    await page.getByText('Oppgaven er gjort').waitFor();
    await page
      .getByRole('button', { name: 'Gjort: Send brevet: hvem, hvor og når' })
      .waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Status Skal gjøres' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Gjort' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Åpne igjen: Send brevet: hvem, hvor og når' }).click();
    await page.getByText('Oppgaven er åpnet igjen').waitFor();
    expect(decodeURIComponent(page.url())).not.toContain('Sommerfugl');
  });

  it('an administrator who comes in finds the opening that waits, and a review that finds no reason needs words; the auditor reads it', async () => {
    let visitor = await site.loggedIn('admin');
    const { page } = visitor;
    await visitor.heading('Åpninger med nødrett').waitFor();
    await page.getByText(REASON).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Sommerfugl');
    await page.getByRole('button', { name: 'Kontroller', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Hadde Vaken Vaktel grunn til å åpne?' });
    await dialog.getByRole('radio', { name: 'Det var ikke grunn til å åpne' }).check();
    await dialog.getByRole('button', { name: 'Konkluder' }).click();
    await dialog.getByText('Skriv hvorfor, med minst 10 tegn.').waitFor();
    await dialog.getByRole('textbox', { name: 'Begrunnelse' }).fill('Pasienten var våken og kunne spørres');
    await dialog.getByRole('button', { name: 'Konkluder' }).click();
    await page.getByText('Åpningen er kontrollert').waitFor();
    await page.getByText('Ingen åpninger venter på kontroll').waitFor();
    await visitor.close();

    visitor = await site.loggedIn('innsyn', '/breakGlasses');
    await visitor.page.getByRole('button', { name: /^Hvilke/ }).click();
    await visitor.page.getByRole('menuitemradio', { name: 'Kontrollert' }).click();
    await visitor.page.getByText('Det var ikke grunn til å åpne').waitFor();
    await visitor.page.getByText('Pasienten var våken og kunne spørres').waitFor();
    expect(await visitor.page.getByRole('button', { name: 'Kontroller', exact: true }).count()).toBe(0);
  });
});
