import { Site, type Visitor } from '../support/browser.js';
import { Publisher } from '../support/definitions.js';
import { activePathway, record } from '../support/pathway.js';
import { region } from '../support/region.js';
import { TestWorker } from '../support/worker.js';

/** A browser on a busy machine takes its time. */
const PATIENCE = 180_000;

/** Today, as it is typed in a field for days. */
const today = (): string =>
  new Intl.DateTimeFormat('nb-NO', {
    timeZone: 'Europe/Oslo',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  })
    .format(new Date())
    .replace(/\D/g, '');

describe('The pages of pathway definitions', () => {
  let site: Site;
  let visitor: Visitor;
  let worker: TestWorker;
  let other: Publisher;
  beforeAll(async () => {
    site = await Site.open(async (world) => {
      const r = await region(world);
      const { pathwayId } = await activePathway(world, r, 'Modig Sommerfugl');
      const attended = await record(world, r.clinician, pathwayId, 'FIRST_ATTENDANCE', {
        careSetting: 'OUTPATIENT',
      });
      expect(attended.errors).toBeUndefined();
      other = await Publisher.start(world);
      return { admin: await world.staff('ADMINISTRATOR', null, 'Ryddig Maurtue'), ke: r.ke };
    });
    worker = await TestWorker.start(site.world);
  }, PATIENCE);
  afterAll(async () => {
    await worker?.stop();
    await site?.close();
  });
  afterEach(async () => {
    expect(visitor.complaints).toEqual([]);
    await visitor.close();
  }, PATIENCE);

  it(
    'lead the administrator from what holds to a draft, what is wrong with it, what it would change, and a new edition',
    async () => {
      visitor = await site.loggedIn('admin', '/pathwayDefinitions?pathway=PHV_ADULT');
      const { page } = visitor;
      await visitor.heading('Forløpsbeskrivelser').waitFor();
      await page.getByText('2 utgaver', { exact: true }).waitFor();
      expect(await visitor.barriers()).toEqual([]);

      // Two editions side by side.
      await page.getByRole('link', { name: /^Hva er endret i .* fra utgave 1 til utgave 2$/ }).click();
      await visitor.heading('Sammenlign to utgaver').waitFor();
      await page.getByText(/opplysning(er)? er endret/).waitFor();
      expect(await visitor.barriers()).toEqual([]);

      // The one that holds, with the source of each deadline.
      await page.goBack();
      await page.getByRole('link', { name: /, utgave 2$/ }).click();
      await page.getByText('Gjelder nå', { exact: true }).waitFor();
      await page
        .getByRole('button', { name: /^Vis mer om Klinisk beslutning/ })
        .first()
        .click();
      await page
        .getByRole('link', { name: /^helsedirektoratet\.no/ })
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Vis kodene' }).click();
      await page.getByRole('table', { name: 'Nasjonale koder' }).waitFor();
      expect(await visitor.barriers()).toEqual([]);

      // The next one is written; what is wrong stands at the field.
      await page.getByRole('button', { name: 'Begynn et utkast' }).click();
      await visitor.heading(/^Utkast: /).waitFor();
      await page.getByRole('heading', { name: 'Ingen feil' }).waitFor();
      await page
        .getByRole('button', { name: /^Endre fristen Klinisk beslutning/ })
        .first()
        .click();
      const most = page.getByLabel('Innen dager');
      const least = page.getByLabel('Tidligst etter dager');
      await most.fill('30');
      await least.fill('40');
      await page.getByRole('heading', { name: '1 feil' }).waitFor();
      await page.getByText('er over høyeste antall dager (40 mot 30)').first().waitFor();
      expect(await least.getAttribute('aria-invalid')).toBe('true');
      expect(await page.getByRole('button', { name: 'Publiser' }).isDisabled()).toBe(true);
      expect(await visitor.barriers()).toEqual([]);
      await least.fill('');
      await page.getByRole('heading', { name: 'Ingen feil' }).waitFor();

      // What cannot be kept is said where it stands, and stays there.
      const edition = page.getByLabel('Utgaven med ord');
      await edition.fill('Prøve\u0007utgave');
      await page.getByText('har tegn som ikke kan lagres').first().waitFor();
      await edition.fill('');
      await page.getByText(/^Ikke lagret: noe må fylles ut først/).waitFor();
      await edition.fill('Første utkast');
      const kept = page.getByRole('status').filter({ hasText: /^Lagret/ });
      await kept.waitFor();
      await page.getByRole('heading', { name: 'Ingen feil' }).waitFor();

      // Somebody else wrote meanwhile: both are shown, and one says which holds.
      const id = new URL(page.url()).pathname.split('/').at(-1);
      await site.world.db.sql(
        `update definition_draft set version = version + 1, definition = jsonb_set(definition::jsonb, '{edition}', '"Fra en annen"')
          where id = $1`,
        [id],
      );
      await edition.fill('Prøveutgave');
      const conflict = page.getByRole('alert').filter({ hasText: 'Noen andre har skrevet i utkastet' });
      await conflict.getByText('Fra en annen').waitFor();
      await conflict.getByText('Prøveutgave').waitFor();
      await conflict.getByRole('button', { name: 'Behold det jeg skrev' }).click();
      await kept.waitFor();

      // Nothing is lost with the page.
      await page.reload();
      expect(await edition.inputValue()).toBe('Prøveutgave');

      await page.getByRole('link', { name: 'Hva er endret' }).click();
      await page.getByText('1 frist er endret, 1 opplysning er endret.').waitFor();
      await page.getByText('30 dager', { exact: true }).waitFor();
      expect(await visitor.barriers()).toEqual([]);

      // What it would change is counted by a worker.
      await page.getByRole('link', { name: 'Simuler', exact: true }).click();
      await page.getByRole('button', { name: 'Simuler' }).click();
      await page.getByText('Venter på tur …').waitFor();
      await worker.work();
      await page
        .getByRole('heading', { name: '1 av 1 åpne forløp ville fått minst én annen frist' })
        .waitFor();
      await page
        .getByRole('table', { name: 'Frister som løper nå' })
        .getByText('Klinisk beslutning')
        .waitFor();
      expect(await visitor.barriers()).toEqual([]);

      // It is published from a day on, with what follows of it said before.
      await page.getByRole('button', { name: 'Publiser' }).click();
      const sure = page.getByRole('dialog', { name: /^Publisere / });
      await sure.getByText('1 frist er endret, 1 opplysning er endret.').waitFor();
      expect(await sure.getByRole('button', { name: 'Publiser' }).isDisabled()).toBe(true);
      await sure.getByRole('spinbutton').first().click();
      await page.keyboard.type(today(), { delay: 30 });
      await sure.getByText(/^Forløp som starter .* eller senere, følger utgave 3\.$/).waitFor();
      await sure.getByText(/^Utgave 2 gjelder til og med /).waitFor();
      await sure.getByRole('button', { name: 'Publiser' }).click();
      await page.getByText('Utgave 3', { exact: true }).waitFor();
      await page.getByText(/ av Ryddig Maurtue$/).waitFor();
      await visitor.close();

      // The coordinating unit reads, on a telephone in the evening; drafts are none of theirs.
      visitor = await site.loggedIn('ke', '/pathwayDefinitions', { width: 390, mode: 'dark' });
      await visitor.page.getByRole('link', { name: /, utgave 3$/ }).click();
      await visitor.heading('Utredning og behandling i psykisk helsevern, voksne').waitFor();
      await visitor.page.getByText('Gjelder nå', { exact: true }).waitFor();
      expect(await visitor.page.getByRole('button', { name: 'Begynn et utkast' }).count()).toBe(0);
    },
    PATIENCE,
  );

  it(
    'let nobody lose what they wrote in a draft that somebody else has published meanwhile',
    async () => {
      const draft = await other.draft('TSB');
      visitor = await site.loggedIn('admin', `/pathwayDefinitions/drafts/${draft.id}`);
      const { page } = visitor;
      const edition = page.getByLabel('Utgaven med ord');
      await edition.waitFor();
      expect((await other.publish(draft.id, '2099-01-01')).errors).toBeUndefined();
      await edition.fill('Det jeg skrev');
      await page.getByRole('link', { name: 'Utkastet er publisert som utgave 3.' }).waitFor();
      await page.getByText('Det siste du skrev, kom ikke med.').waitFor();
      expect(await page.getByRole('button', { name: 'Publiser' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Begynn et nytt utkast med det jeg skrev' }).click();
      await page.waitForURL((address) => !address.pathname.endsWith(draft.id));
      expect(await edition.inputValue()).toBe('Det jeg skrev');

      // A deadline that nobody has named before; what is taken out can be put back.
      await page.getByRole('button', { name: 'Legg til en frist' }).click();
      const form = page.getByRole('dialog', { name: 'Legg til en frist' });
      await form.getByRole('combobox').first().selectOption({ label: 'En ny frist med eget navn' });
      await form.getByLabel('Navnet på fristen, bokmål').fill('Første samtale hjemme');
      await form.getByLabel('Navnet på fristen, nynorsk').fill('Første samtale heime');
      await form.getByLabel('Fra hendelsen').selectOption('FIRST_ATTENDANCE');
      await form.getByLabel('Til hendelsen').selectOption('FIRST_EVALUATION');
      await form.getByRole('button', { name: 'Legg til' }).click();
      await form.getByText('må fylles ut').waitFor();
      await form.getByLabel('Navnet på fristen, engelsk').fill('First talk at home');
      await form.getByRole('button', { name: 'Legg til' }).click();
      await page.getByRole('button', { name: 'Ta ut Første samtale hjemme' }).click();
      await page.getByRole('button', { name: 'Sett tilbake' }).click();
      await page.getByRole('button', { name: 'Endre fristen Første samtale hjemme' }).waitFor();
      await page
        .getByRole('status')
        .filter({ hasText: /^Lagret/ })
        .waitFor();
      const [begun] = (
        await other.run(
          '{ definitionDrafts(filter: { pathwayKey: "TSB", published: false }) { nodes { definition { edition rules { kind } } } } }',
        )
      ).data.definitionDrafts.nodes;
      expect(begun.definition.edition).toBe('Det jeg skrev');
      expect(begun.definition.rules).toContainEqual({ kind: 'FIRST_TALK_AT_HOME' });
    },
    PATIENCE,
  );
});
