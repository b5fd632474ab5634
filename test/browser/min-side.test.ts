import { readFileSync } from 'node:fs';
import { verifyProofFile } from '../../api/src/seal/proof-reader.js';
import { patientOf, region, type Region } from '../support/region.js';
import { SigningPlace } from '../support/sealed.js';
import { siteFor } from '../support/site.js';
import type { World } from '../support/world.js';

const QUESTION = 'Hvorfor så du på dette en søndag?';
/** In the browser: whether one has to scroll sideways, and what is too small to hit. */
const UNFIT = `({
  sideways: document.documentElement.scrollWidth > window.innerWidth,
  small: [...document.querySelectorAll('button, nav a, [role="tab"], summary, select')]
    .filter((each) => each.getBoundingClientRect().height < 24)
    .map((each) => each.outerHTML),
})`;
const ANSWER = 'Hun koordinerer hjelpen du får hos oss.';

describe('Min side', () => {
  let place: SigningPlace;
  let r: Region;

  /** A patient whom a coordinator looked at, and somebody in an emergency; who is a parent, too, and somebody’s kin. */
  async function people(world: World) {
    r = await region(world);
    const patient = await patientOf(world, r, 'Modig Sommerfugl');
    const { patientId, nationalId } = patient;
    await world.relate(patientId, r.municipalCoordinator.personId, 'COORDINATES');
    await world.api(r.municipalCoordinator).run(`{ patient(id: "${patientId}") { name } }`);
    await world
      .api(r.clinician)
      .run(
        `mutation { breakGlass(input: { nationalId: "${nationalId}", ground: OTHER, reason: "Fant henne på gata uten papirer" }) { id } }`,
      );
    const child = await patientOf(world, r, 'Liten Lerke');
    await world.relate(child.patientId, patient.personId, 'PARENT', { fullUntil: '2035-01-01' });
    const friend = await patientOf(world, r, 'Stille Skjære');
    await world.relate(friend.patientId, patient.personId, 'KIN', { contents: ['PATIENT'] });
    place = new SigningPlace(world);
    await place.sealAndSign();
    const administrator = await world.staff('ADMINISTRATOR', r.municipality, 'Aktsom Ørn');
    return { pasient: patient, admin: administrator };
  }

  const site = siteFor(people);

  it('shows a patient who looked, lets them ask by the keyboard alone, shows what was answered, and gives a receipt that verifies', async () => {
    let visitor = await site.loggedIn('pasient');
    const { page } = visitor;
    await visitor.heading('Min side').waitFor();
    expect(new URL(page.url()).pathname).toBe('/min-side');
    await page.getByRole('link', { name: 'Hvem har sett' }).click();
    await visitor.heading('Hvem har sett på opplysningene mine?').waitFor();
    const look = visitor.line('Klok Kornblomst');
    await look.getByText('Så personopplysningene dine fordi vedkommende er koordinator for deg.').waitFor();
    await visitor.line('Behendig Bever').getByText('Nødrett', { exact: true }).first().waitFor();
    await visitor.line('Behendig Bever').getByText('Fant henne på gata uten papirer').first().waitFor();

    await look
      .getByRole('button', { name: /^Spør om dette: Klok Kornblomst, i dag kl\. \d\d\.\d\d$/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Hva lurer du på?' }).waitFor();
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^Spørsmålet er sendt\. Du skal få svar innen /).waitFor();
    await look.getByText('Venter på svar').waitFor();
    await visitor.close();

    visitor = await site.loggedIn('admin', '/accessQuestions');
    await visitor.page.getByText(QUESTION).waitFor();
    await visitor.page.getByRole('button', { name: 'Svar', exact: true }).click();
    await visitor.page.getByRole('dialog').getByRole('textbox', { name: 'Svar' }).fill(ANSWER);
    await visitor.page.getByRole('button', { name: 'Send svaret' }).click();
    await visitor.page.getByText('Svaret er sendt').waitFor();
    await visitor.close();

    visitor = await site.loggedIn('pasient', '/min-side/questions');
    const answered = visitor.line(QUESTION);
    await answered.getByText('Besvart', { exact: true }).waitFor();
    await answered.getByText(ANSWER).waitFor();
    await answered.getByText('De mener det var grunn til å se.').waitFor();
    await answered.getByText('Svart av Aktsom Ørn').waitFor();

    await visitor.goTo('/min-side/receipt');
    await visitor.heading('Kvittering').waitFor();
    const [file] = await Promise.all([
      visitor.page.waitForEvent('download'),
      visitor.page.getByRole('button', { name: 'Last ned kvittering' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^innsyn-.*\.jsonl$/);
    const lines = readFileSync(await file.path(), 'utf8').split(/(?<=\n)/);
    const verdict = await verifyProofFile(lines, place.trustedKeys);
    expect(verdict).toMatchObject({ ok: true });
    await visitor.page.getByText(/^Kvitteringen er lastet ned\. Den har \d+ oppføringer\.$/).waitFor();
    expect(lines.join('')).toContain('Klok Kornblomst, koordinator i Elvestad');
    expect(decodeURIComponent(visitor.page.url())).not.toMatch(/Klok|Modig|Sommerfugl/);
  });

  it('has no page of the staff’s, fits a telephone, and is a child’s, too; of a relative it says that there is no log to see', async () => {
    const visitor = await site.loggedIn('pasient', '/deadlines', { width: 390 });
    const { page } = visitor;
    await page.getByText('Denne siden er for ansatte.').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.getByRole('link', { name: 'Gå til Min side' }).click();
    for (const path of ['/min-side', '/min-side/log', '/min-side/questions', '/min-side/receipt']) {
      await visitor.goTo(path);
      await page.locator(`nav a[href="${path}"][aria-current]`).first().waitFor();
      await page.locator('main h1').waitFor();
      await page.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
      const found = (await page.evaluate(UNFIT)) as Record<string, unknown>;
      expect({ path, ...found }).toEqual({ path, sideways: false, small: [] });
    }

    const whose = page.getByRole('group', { name: 'Hvem gjelder det?' });
    await whose.getByRole('button', { name: 'Liten Lerke (barnet mitt)' }).click();
    await visitor.heading('Siden til Liten Lerke').waitFor();
    await visitor.goTo('/min-side/log');
    await visitor.heading('Hvem har sett på opplysningene til barnet?').waitFor();
    await page.getByText('Ingen ansatte står her').waitFor();
    expect(await page.getByText('Klok Kornblomst').count()).toBe(0);
    await whose.getByRole('button', { name: 'Stille Skjære (jeg er pårørende)' }).click();
    await visitor.heading('Siden til Stille Skjære').waitFor();
    await visitor.goTo('/min-side/log');
    await page.getByText(/^Du er pårørende til Stille Skjære\./).waitFor();
    await whose.getByRole('button', { name: 'Meg selv' }).click();
    await visitor.heading('Min side').waitFor();
    await visitor.goTo('/min-side/log');
    await visitor.line('Klok Kornblomst').first().waitFor();
  });
});
