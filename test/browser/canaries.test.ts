import { openDeadline } from '../support/deadline.js';
import { region, patientOf, sentReferral } from '../support/region.js';
import { siteFor } from '../support/site.js';

const NAME = 'Kvitterfugl Zzyzxsen';
const PAGES: [path: string, ready: string][] = [
  ['/vacancies', 'ol[aria-label="Hvem kan ta ansvaret?"] li'],
  ['/deadlines', '[aria-label="Frister"] :is(td, dd)'],
];

describe('What a browser keeps of a patient', () => {
  let number: string;

  const site = siteFor(async (world) => {
    const r = await region(world);
    const patient = await patientOf(world, r, NAME);
    number = patient.nationalId;
    await sentReferral(world, r, patient.patientId);
    const dueOn = world.clock.now().toISOString().slice(0, 10);
    await openDeadline(world, r, { dueOn, owner: r.ke, name: NAME });
    return { ke: r.ke };
  });

  it('is nothing: not in storage, cookies, caches, history, titles or any address, after their pages were read', async () => {
    const visitor = await site.visitor();
    const addresses: string[] = [];
    visitor.page.on('request', (request) =>
      addresses.push(request.url(), JSON.stringify(request.headers().referer)),
    );
    await visitor.logIn('ke');
    let read = '';
    const titles: string[] = [];
    for (const [path, ready] of PAGES) {
      await visitor.goTo(path);
      await visitor.page.locator(ready).first().waitFor();
      read += await visitor.page.locator('main').innerText();
      titles.push(await visitor.page.title(), visitor.page.url());
    }
    // Otherwise there was nothing to keep.
    expect(read).toContain('Zzyzxsen');
    const kept = await visitor.page.evaluate(`(async () => JSON.stringify({
        local: { ...localStorage }, session: { ...sessionStorage }, cookies: document.cookie, state: history.state,
        databases: await indexedDB.databases(), caches: await caches.keys(), name: window.name }))()`);
    const cookies = JSON.stringify(await visitor.context.cookies());
    const all = [kept as string, cookies, ...titles, ...addresses].join('\n');
    expect(kept).toContain('"databases":[]');
    expect(
      ['Kvitterfugl', 'Zzyzxsen', number].filter((word) => decodeURIComponent(all).includes(word)),
    ).toEqual([]);
  });
});
