import { act, done } from '../support/act.js';
import { Site, type Visitor } from '../support/browser.js';
import { region } from '../support/region.js';
import { startedPathway } from '../support/started.js';
import type { World } from '../support/world.js';

/** A browser on a busy machine takes its time. */
const PATIENCE = 120_000;
const PAGES = ['', '/plans', '/meetings', '/messages', '/feedback', '/coordinator'];
/** In the browser: whether one has to scroll sideways, and what is too small to hit. */
const UNFIT = `({
  sideways: document.documentElement.scrollWidth > window.innerWidth,
  small: [...document.querySelectorAll('main button, main nav a')]
    .filter((each) => each.getBoundingClientRect().height < 24)
    .map((each) => each.outerHTML),
})`;

describe('The patient’s own page in a browser', () => {
  let site: Site;
  let visitor: Visitor;
  let planId: string;

  /** Somebody under way, who is offered a plan, called to a meeting and written to. */
  async function people(world: World) {
    const r = await region(world);
    const { patient, pathwayId } = await startedPathway(world, r, {
      name: 'Modig Sommerfugl',
      reviewedWithPatientAt: world.clock.now().toISOString().slice(0, 10),
    });
    const run = act(world, {});
    const { patientId } = patient;
    const offer = await run(r.municipalCoordinator, 'offerPlan', { patientId, kind: 'INDIVIDUAL' });
    planId = done(offer).offerPlan.id as string;
    const hour = (n: number) => new Date(world.clock.now().getTime() + n * 3_600_000).toISOString();
    done(
      await run(r.municipalCoordinator, 'scheduleMeeting', {
        ...{ patientId, pathwayId, startsAt: hour(30), endsAt: hour(31), place: 'Rådhuset, rom 3' },
        ...{ agenda: 'Hva trenger du framover?', participants: [{ personId: r.clinician.personId }] },
      }),
    );
    done(
      await run(r.municipalCoordinator, 'openThread', {
        ...{ patientId, participantIds: [patient.personId] },
        ...{ topic: 'Timen på onsdag', text: 'Passer det at vi møtes på biblioteket?' },
      }),
    );
    return { pasient: patient };
  }

  beforeAll(async () => {
    site = await Site.open(people);
  }, 60_000);
  afterAll(() => site?.close());
  afterEach(async () => {
    expect(visitor.complaints).toEqual([]);
    await visitor.close();
  }, PATIENCE);

  it(
    'says what waits, and each of it can be done: a plan by the keyboard, a meeting, a message, a number, a need',
    async () => {
      visitor = await site.loggedIn('pasient', '/min-side');
      const { page } = visitor;
      await visitor.heading('Min side').waitFor();
      const waiting = page.getByRole('list', { name: 'Dette venter på deg' });
      await waiting.getByText('Du har fått tilbud om en individuell plan.').waitFor();
      await page
        .getByRole('list', { name: 'Hvem har ansvaret?' })
        .getByText('Klok Kornblomst')
        .first()
        .waitFor();
      await page.getByText('Det står i pasient- og brukerrettighetsloven § 2-5 b.').waitFor();

      await waiting.getByRole('link', { name: /^Svar på tilbudet/ }).focus();
      await page.keyboard.press('Enter');
      await visitor.heading('Individuell plan').waitFor();
      expect(new URL(page.url()).pathname).toBe(`/min-side/plans/${planId}`);
      await page.getByRole('button', { name: 'Ja takk' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Svaret er sendt.').waitFor();
      await page
        .getByRole('textbox', { name: 'Hva er viktig for meg' })
        .fill('At sønnen min får sove hos meg');
      await page.getByRole('button', { name: 'Lagre' }).click();
      await page.getByText('Lagret.').waitFor();
      await page.getByRole('textbox', { name: 'Et nytt mål' }).fill('Sove om natten');
      await page.getByRole('button', { name: 'Legg til målet' }).click();
      await page.getByRole('list', { name: 'Mål' }).getByText('Sove om natten').waitFor();

      await visitor.goTo('/min-side/meetings');
      await page.getByText('Sted: Rådhuset, rom 3').waitFor();
      await page.getByRole('group', { name: 'Kan du komme?' }).getByRole('button', { name: 'Ja' }).click();
      await page.getByRole('button', { name: 'Ja', pressed: true }).waitFor();

      await visitor.goTo('/min-side/messages');
      await page.getByText('1 ulest').waitFor();
      await page.getByRole('link', { name: 'Timen på onsdag' }).click();
      await page.getByText('Passer det at vi møtes på biblioteket?').waitFor();
      await page.getByRole('textbox', { name: 'Skriv en melding' }).fill('Ja, det passer fint.');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByRole('listitem').filter({ hasText: 'Ja, det passer fint.' }).waitFor();

      await visitor.goTo('/min-side/feedback');
      const number = page.getByRole('textbox', { name: /^Tallet ditt: ORS/ });
      await number.fill('41');
      await page.getByText('Et tall fra 0 til 40.').waitFor();
      await number.fill('17,5');
      await page.getByRole('button', { name: 'Send' }).first().click();
      await page.getByRole('listitem').filter({ hasText: '17,5' }).waitFor();

      await visitor.goTo('/min-side/coordinator');
      await page
        .getByRole('button', { name: /^Be om en annen/ })
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Individuell plan' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
      await page.getByText('Det er sendt. Kommunen skal svare.').waitFor();
      await page.getByRole('list', { name: 'Det er bedt om' }).getByText('Venter på svar').first().waitFor();
      expect(decodeURIComponent(page.url())).not.toMatch(/Modig|Sommerfugl|Klok/);
    },
    PATIENCE,
  );

  it.each([
    [390, 'dark', 'nn', 'Mi side'],
    [1440, 'light', 'en', 'My page'],
  ] as const)(
    'fits %i pixels in the %s, in %s, with nothing serious in the way',
    async (width, mode, language, heading) => {
      visitor = await site.visitor({ width, mode });
      await visitor.page.goto('/min-side');
      await visitor.page.evaluate(`localStorage.setItem('samlop.language', '${language}')`);
      await visitor.page.reload();
      await visitor.page.getByRole('button', { name: /^Log/ }).click();
      await visitor.page.locator('button[value="pasient"]').click();
      await visitor.heading(heading).waitFor();
      for (const path of PAGES) {
        await visitor.goTo(`/min-side${path}`);
        await visitor.page.locator(`nav a[href="/min-side${path}"][aria-current]`).waitFor();
        await visitor.page.locator('main h1').waitFor();
        await visitor.page.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
        const found = (await visitor.page.evaluate(UNFIT)) as Record<string, unknown>;
        const barriers = await visitor.barriers();
        expect({ path, ...found, barriers }).toEqual({ path, sideways: false, small: [], barriers: [] });
      }
      // Out of reach: said on purpose, with a way on.
      await visitor.context.setOffline(true);
      await visitor.goTo(`/min-side/plans/${planId}`);
      await visitor.page.getByRole('alert').first().waitFor();
      await visitor.context.setOffline(false);
    },
    PATIENCE,
  );
});
