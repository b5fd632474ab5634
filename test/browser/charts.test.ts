import { randomWorld } from '../statistics/random-world.js';
import { patientOf, region, sentReferral } from '../support/region.js';
import { siteFor } from '../support/site.js';

describe('Figures that one looks at', () => {
  const site = siteFor(async (world) => {
    const { hospitals } = await randomWorld(world, 20, 700);
    const [hospital] = hospitals;
    if (!hospital) throw new Error('a region without a hospital');
    const r = await region(world);
    for (let i = 0; i < 3; i += 1) await sentReferral(world, r, (await patientOf(world, r)).patientId);
    return { ke: hospital.ke, frist: r.keHospital };
  });

  it('stand in a list by aim, and each is drawn, said and tabled, against the target, over time and by place', async () => {
    const visitor = await site.loggedIn('ke', '/statistics?period=2025');
    const { page } = visitor;
    const line = page.getByRole('row', { name: /^Andel utredet innen anbefalt forløpstid/ });
    await line.getByText('80 %').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await line.getByRole('link').click();

    await page.getByRole('heading', { name: 'Mot det nasjonale målet' }).waitFor();
    await page.getByText(/nasjonalt mål 80 %/).waitFor();
    for (const drawn of [
      'Utvikling',
      'Enhet for enhet',
      'Mot det nasjonale målet',
      'Hvor mange dager det tok',
    ])
      await page
        .getByRole('region', { name: drawn, exact: true })
        .locator('svg.recharts-surface')
        .first()
        .waitFor();
    expect(await visitor.barriers()).toEqual([]);

    // Divided otherwise: the address says so, and what is small is hidden in words.
    await page.getByRole('button', { name: /^Del etter/ }).click();
    await page.getByRole('menuitemradio', { name: 'Kommune' }).click();
    await page.getByRole('button', { name: 'Kommune for kommune: Vis som tabell' }).click();
    const table = page.getByRole('table', { name: 'Kommune for kommune' });
    await table.getByRole('rowheader', { name: 'Kommune 9902' }).waitFor();
    expect(new URL(page.url()).searchParams.get('by')).toBe('MUNICIPALITY');
    expect(await table.getByText('skjult').count()).toBeGreaterThan(0);

    for (const [button, file] of [
      ['Utvikling: Lagre som bilde', /^utvikling\.png$/],
      ['Hent som XLSX', /^statistikk-2025-01-01-2025-12-31\.xlsx$/],
    ] as const) {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      expect((await saved).suggestedFilename()).toMatch(file);
    }

    // Down to the list behind a figure.
    await page.getByRole('button', { name: /^Del etter/ }).click();
    await page.getByRole('menuitemradio', { name: 'Enhet' }).click();
    await page
      .getByRole('link', { name: /se fristene bak tallet$/ })
      .first()
      .click();
    await visitor.heading('Frister').waitFor();
    expect(JSON.parse(new URL(page.url()).searchParams.get('filter') ?? '{}')).toMatchObject({
      kind: ['CLINICAL_DECISION'],
      dueAfter: '2025-01-01',
    });
  });

  it('are deadlines too: as a list, unit by week and day by day, on one filter that goes along', async () => {
    const visitor = await site.loggedIn('frist', '/deadlines?filter={"force":["STATUTORY"]}');
    const { page } = visitor;
    const views = page.getByRole('navigation', { name: 'Vis fristene som' });
    const filter = () => JSON.parse(new URL(page.url()).searchParams.get('filter') ?? '{}') as object;
    await views.getByRole('link', { name: 'Tavle' }).click();
    const board = page.getByRole('table', { name: 'Frister, uke for uke' });
    const lane = board.getByRole('row', { name: /^DPS Elvestad/ });
    await lane.getByRole('link').first().waitFor();
    expect(filter()).toEqual({ force: ['STATUTORY'] });
    expect(await visitor.barriers()).toEqual([]);
    const said = await lane.getByRole('link').first().getAttribute('aria-label');
    const count = Number(/: (\d+) /.exec(said ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    await lane.getByRole('link').first().click();
    await visitor.heading('Frister').waitFor();
    await page.getByText(`${count} frister`).first().waitFor();
    expect(filter()).toMatchObject({ force: ['STATUTORY'] });

    await page.goBack();
    await views.getByRole('link', { name: 'Kalender' }).click();
    const one = page.getByRole('link', { name: /^\d+ (kommende|haster)$/ });
    // What is due in a month that is not this one: on to it.
    const [due] = await site.world.db.sql<{ months: number }>(
      `select (date_part('year', d) - date_part('year', n)) * 12 + date_part('month', d) - date_part('month', n) as months
         from (select min(due_on) as d, (now() at time zone 'Europe/Oslo')::date as n from deadline
               where force = 'STATUTORY' and due_on >= current_date) x`,
    );
    const next = page.getByRole('button', { name: 'Neste', exact: true });
    await next.waitFor();
    for (let month = 0; month < Number(due?.months); month += 1) await next.click();
    await one.first().waitFor();
    // A Monday is heard with its week.
    await page
      .getByRole('gridcell', { name: /^Uke \d+ / })
      .first()
      .waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await one.first().click();
    await visitor.heading('Frister').waitFor();
    expect(filter()).toMatchObject({ force: ['STATUTORY'] });
    expect(Object.keys(filter())).toEqual(expect.arrayContaining(['dueAfter', 'dueBefore']));
  });
});
