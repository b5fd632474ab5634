import type { Page } from 'playwright-core';
import { patientOf, region, sentReferral } from '../support/region.js';
import { siteFor } from '../support/site.js';
import type { Actor, World } from '../support/world.js';

const LUN = 'Lun Sommerfugl';
const WORDS = 'Har alt en koordinator i nabokommunen.';

describe('A login that ends while one writes', () => {
  async function people(world: World): Promise<Record<string, Actor>> {
    const r = await region(world);
    await sentReferral(world, r, (await patientOf(world, r, LUN)).patientId);
    return { ke: r.ke, innsyn: r.auditor };
  }

  const site = siteFor(people);

  /** From now on the API meets a stranger, and nothing is renewed; gives the way back. */
  const ends = async (page: Page) => {
    await page.route('**/graphql', async (route) => {
      const { authorization: _token, ...headers } = route.request().headers();
      await route.continue({ headers });
    });
    await page.route('**/idp/token', (route) => route.abort());
    return async () => {
      await page.unroute('**/graphql');
      await page.unroute('**/idp/token');
    };
  };
  /** A reason, typed and sent when the login has ended; the window in which one logs in again. */
  const writes = async (page: Page) => {
    await page.getByRole('list', { name: 'Meldinger' }).getByRole('button', { name: LUN }).click();
    await page.getByRole('button', { name: 'Avslå' }).click();
    const dialog = page.getByRole('dialog', { name: 'Avslå meldingen?', includeHidden: true });
    await dialog.getByRole('textbox').fill(WORDS);
    const back = await ends(page);
    await dialog.getByRole('button', { name: 'Avslå' }).click();
    const ended = page.getByRole('alertdialog', { name: 'Innloggingen er utløpt' });
    await ended.waitFor();
    return { dialog, ended, back };
  };

  it('leaves the page as it is for somebody else neither to see nor to send', async () => {
    const { page, context } = await site.loggedIn('ke', '/needs');
    const { ended, back } = await writes(page);
    await back();
    await context.clearCookies();
    const opening = page.waitForEvent('popup');
    await ended.getByRole('button', { name: 'Logg inn igjen' }).click();
    await (await opening).locator('button[value="innsyn"]').click();
    await page.getByRole('heading', { level: 1, name: 'Innsyn' }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain(LUN);
    expect(await site.world.db.sql(`select 1 from need where status = 'DECLINED'`)).toEqual([]);
  });

  it('is taken up again in a window, and what one wrote is sent once', async () => {
    const visitor = await site.loggedIn('ke', '/needs');
    const { page, context } = visitor;
    const { dialog, ended, back } = await writes(page);
    expect(await dialog.locator('textarea').first().inputValue()).toBe(WORDS);
    expect(await visitor.barriers()).toEqual([]);
    await back();
    await context.clearCookies();
    const opening = page.waitForEvent('popup');
    await ended.getByRole('button', { name: 'Logg inn igjen' }).click();
    const window = await opening;
    const closed = window.waitForEvent('close');
    await window.locator('button[value="ke"]').click();
    await closed;
    await page.getByText(`Avslått: ${LUN}`).waitFor();
    await ended.waitFor({ state: 'detached' });
    expect(page.url()).toMatch(/\/needs/);
    const decided = await site.world.db.sql('select decision from need where status = $1', ['DECLINED']);
    expect(decided).toEqual([{ decision: WORDS }]);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toMatch(/eyJ|access_token|refresh_token|Sommerfugl/);
  });
});
