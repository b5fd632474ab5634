import type { Look } from '../support/browser.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { siteFor } from '../support/site.js';
import { shownMail } from '../support/waiting.js';
import type { World } from '../support/world.js';

/** Each page, and what is there when it is ready to be looked at. */
const PAGES: Record<string, [path: string, ready: string][]> = {
  ke: [
    ['/', 'main ul li'],
    ['/vacancies', 'ol[aria-label="Hvem kan ta ansvaret?"] li'],
    ['/needs', 'ul[aria-label="Meldinger"] li'],
    ['/deadlines', '[aria-label="Frister"] :is(td, dd)'],
    ['/outbox', '[aria-label="Utboks"] :is(td, dd)'],
    ['/pathways', '[aria-label="Forløp"] :is(td, dd)'],
    ['/tasks', 'main h1'],
    ['/referrals', '[aria-label="Henvisninger"] :is(td, dd)'],
    ['/handbook?step=REFERRAL', 'main [aria-label="Versjoner"] li'],
    ['/training', 'main section'],
    ['/year-report', '[aria-label="Meldte behov"] td'],
  ],
  koordinator: [
    ['/handbook', 'nav[aria-label="Steg"] li'],
    ['/mine', 'table[aria-label^="Du har ansvaret"] td, ul[aria-label^="Du har ansvaret"] dd'],
  ],
  leder: [
    ['/my-unit', 'main ul li'],
    ['/year-report', '[aria-label="Meldte behov"] td'],
  ],
  innsyn: [
    ['/oversight', 'main section'],
    ['/breakGlasses', 'main button'],
    ['/accessFindings', 'main button'],
    ['/accessLog', '[aria-label="Innsynslogg"] :is(td, dd)'],
    ['/unmaskings', 'main button'],
    ['/exports', '[aria-label="Eksporter av loggen"] [role=progressbar]'],
    ['/seal', '[aria-label="Kontrollert til og med"] :is(td, dd)'],
  ],
  pasient: [
    ['/min-side', 'main section li'],
    ['/min-side/plans', 'main h1'],
    ['/min-side/meetings', 'main h1'],
    ['/min-side/feedback', 'main input'],
    ['/min-side/coordinator', 'main section button'],
    ['/min-side/log', 'main li time'],
    ['/min-side/questions', 'main h1'],
    ['/min-side/receipt', 'main select'],
    // Of the staff's.
    ['/deadlines', 'main h1'],
  ],
};
/** What opens a dialog on a page, where all of the page is there at once, and what closes it. */
const DIALOGS: Record<string, [open: string, close: string][]> = {
  '/vacancies': [
    ['Gi til en enhet', 'Avbryt'],
    ['Ingen skal navngis', 'Avbryt'],
  ],
  '/needs': [['Innvilg med noen ord', 'Avbryt']],
  '/mine': [['Si nei', 'Avbryt']],
  '/min-side/log': [['Spør om dette', 'Avbryt']],
  '/accessLog': [
    ['Hent ut', 'Lukk'],
    ['Lagrede søk', 'Lukk'],
  ],
};
const DIALOG_TITLE = /\?$|til en enhet$|^Hent ut|^Lagrede søk$|^Hva lurer du på/;
/** Each width in each light. */
export const LOOKS = [1440, 390].flatMap((width) =>
  (['light', 'dark'] as const).map((mode) => ({ width, mode, name: `${width} px, ${mode}` })),
);

/** What would run, were it taken for markup; the policy of the page stops it too, and says so. */
const MARKUP = `<img src=x onerror=alert(1)> <svg onload=alert(2)>`;

/**
 * A patient whom the coordinator answers for, one whom they are asked about, and one given to the leader's unit; all
 * of a name that is markup.
 */
async function begin(world: World, r: Region): Promise<void> {
  const assign = async (whom: string) => {
    const { patientId } = await patientOf(world, r, MARKUP);
    const { pathwayId } = await sentReferral(world, r, patientId);
    const { data } = await world
      .api(r.ke)
      .run(
        `mutation { assignCoordinator(input: { caseId: "${pathwayId}", side: MUNICIPAL, ${whom} }) { id } }`,
      );
    return data.assignCoordinator.id as string;
  };
  const grant = `grantId: "${r.municipalCoordinator.grantId}"`;
  const id = await assign(grant);
  await world.api(r.municipalCoordinator).run(`mutation { acceptAssignment(input: { id: "${id}" }) { id } }`);
  await assign(grant);
  await assign(`unitId: "${r.service}"`);
}

/** A handbook of which one step was written twice, with what would run were it taken for markup. */
async function written(world: World, { ke }: Region): Promise<void> {
  for (const text of [
    `# Slik gjør vi det\n\n- Ring\n- Skriv ${MARKUP}`,
    `# Slik gjør vi det\n\n- Ring [oss](https://x.test)`,
  ]) {
    const saved = await world
      .api(ke)
      .run('mutation($text: String!) { saveProcedure(input: { step: "REFERRAL", text: $text }) { id } }', {
        text,
      });
    await world
      .api(ke)
      .run('mutation($id: ID!) { publishProcedure(input: { id: $id }) { id } }', saved.data.saveProcedure);
  }
}

/** An export that runs, one that failed, and a verification that found something. */
async function watched(world: World, { auditor, municipality }: Region): Promise<void> {
  for (const [status, ended, error] of [
    ['RUNNING', null, null],
    ['FAILED', new Date(), 'NO_ROOM'],
  ])
    await world.db.sql(
      `with made as (insert into job (id, kind, status, progress, input, error, created_at, created_by, started_at, ended_at, root_id)
         values (uuidv7(), 'EXPORT_ACCESS_LOG', $1, 40, '{}', $3, now(), $4, now(), $2, $6) returning id)
       insert into log_export (id, job_id, grant_id, root_id, person_id, format, criteria, created_at)
       select uuidv7(), id, $5, $6, $4, 'CSV', '{}', now() from made`,
      [status, ended, error, auditor.personId, auditor.grantId, municipality],
    );
  await world.db.sql(
    `insert into log_verification (id, started_at, ended_at, ok, entries, damage, place) values (uuidv7(), now(), now(), false, 0, 'ALTERED', 6)`,
  );
}

/** Goes through every page as it looks so, and fails at what would stop somebody; `of` says which of them at which. */
export function barriers(
  looks: readonly (Look & { name: string })[],
  of: (user: string, look: Look) => boolean = () => true,
): void {
  const site = siteFor(async (world) => {
    const r = await region(world);
    const patient = await patientOf(world, r, MARKUP);
    await sentReferral(world, r, patient.patientId);
    await world.db.sql(`update unit set name = $2 where id = $1`, [
      r.service,
      `javascript:alert(3) ${MARKUP}`,
    ]);
    await world.api(r.ke).run('{ patients { nodes { id name } } }');
    await shownMail(world, r, [[r.ke, 'nb']]);
    await begin(world, r);
    await watched(world, r);
    await written(world, r);
    return {
      ke: r.ke,
      koordinator: r.municipalCoordinator,
      leder: r.leader,
      innsyn: r.auditor,
      pasient: patient,
    };
  }, 'demo');

  it.each(looks)('before the login, at $name', async (look) => {
    const visitor = await site.visitor(look);
    await visitor.page.goto('/');
    await visitor.page.getByRole('button', { name: 'Logg inn' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
  });

  for (const [user, page] of [
    ['ke', 'on the pages of a coordinating unit'],
    ['koordinator', 'on a coordinator’s page'],
    ['leder', 'on a leader’s page'],
    ['innsyn', 'on the auditor’s pages'],
    ['pasient', 'on a patient’s pages'],
  ] as const)
    it.each(looks.filter((look) => of(user, look)))(`${page}, at $name`, (look) => check(user, look));

  async function check(user: string, look: Look): Promise<void> {
    const visitor = await site.loggedIn(user, '/', look);
    const { page } = visitor;
    for (const [path, ready] of PAGES[user] ?? []) {
      await visitor.goTo(path);
      // Where there is no room beside the list, a row opens what the wide page shows at once.
      if (path === '/vacancies' && look.width === 390)
        await page.locator('ul[aria-label="Uten ansvarlig"] button').first().click();
      await page.locator(ready).first().waitFor();
      if (path === '/outbox')
        await page
          .getByRole('button', { name: /^Vis e-posten/ })
          .first()
          .click();
      expect({ path, barriers: await visitor.barriers() }).toEqual({ path, barriers: [] });
      expect({ path, complaints: visitor.complaints }).toEqual({ path, complaints: [] });
      for (const [open, close] of look.width === 1440 ? (DIALOGS[path] ?? []) : []) {
        await page.getByRole('button', { name: open }).first().click();
        await page.getByRole('dialog').last().waitFor();
        expect({ open, barriers: await visitor.barriers() }).toEqual({ open, barriers: [] });
        await page.getByRole('button', { name: close }).last().click();
        await page.getByRole('heading', { level: 2, name: DIALOG_TITLE }).waitFor({ state: 'detached' });
      }
    }
  }
}
