import type { Page } from 'playwright-core';
import { act, done } from '../support/act.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { siteFor } from '../support/site.js';
import type { Actor, World } from '../support/world.js';

const MODIG = 'Modig Sommerfugl';
const VARM = 'Varm Sommerfugl';
const LUN = 'Lun Sommerfugl';
const STILLE = 'Stille Sommerfugl';

describe('What others do', () => {
  let r: Region;
  let kollega: Actor;
  const pathways = new Map<string, string>();

  async function people(world: World): Promise<Record<string, Actor>> {
    r = await region(world);
    for (const name of [MODIG, VARM, LUN, STILLE]) {
      const { patientId } = await patientOf(world, r, name);
      pathways.set(name, (await sentReferral(world, r, patientId)).pathwayId);
    }
    kollega = await world.staff('COORDINATING_UNIT', r.coordinatingUnit, 'Kjapp Kolibri');
    return { ke: r.ke };
  }

  const site = siteFor(people);
  const gives = async (name: string) => {
    const input = {
      caseId: pathways.get(name),
      side: 'MUNICIPAL',
      grantId: r.municipalCoordinator.grantId,
    };
    done(await act(site.world, {})(kollega, 'assignCoordinator', input));
  };
  const row = (page: Page, name: string) =>
    page
      .getByRole('list', { name: 'Uten ansvarlig', includeHidden: true })
      .locator('button')
      .filter({ hasText: name });

  it('is shown in the open list, and waits while one writes; a lost connection is said, and what was missed is fetched', async () => {
    const visitor = await site.visitor();
    const { page, context } = visitor;
    let sockets = 0;
    // A list and what one is told: three subscriptions.
    const following = new Promise<void>((resolve) => {
      let begun = 0;
      page.on('websocket', (socket) => {
        sockets += 1;
        socket.on('framesent', ({ payload }) => {
          if (String(payload).includes('"subscribe"')) begun += 1;
          if (begun === 3) resolve();
        });
      });
    });
    await visitor.logIn('ke', '/vacancies');
    await row(page, MODIG).waitFor();
    await following;
    await row(page, LUN).click();
    const badge = page.getByRole('navigation', { name: 'Hovedmeny' }).getByText(/^\d+ venter$/);
    const before = await badge.first().innerText();

    await gives(MODIG);
    await row(page, MODIG).waitFor({ state: 'detached' });
    expect(await row(page, LUN).getAttribute('aria-current')).toBe('true');
    await badge.filter({ hasNotText: before }).first().waitFor();

    await page.getByRole('button', { name: 'Ingen skal navngis' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('Ønsker det ikke nå');
    await gives(VARM);
    await page.getByText('Noe er endret').waitFor();
    expect(await dialog.getByRole('textbox').first().inputValue()).toBe('Ønsker det ikke nå');
    expect(await row(page, VARM).count()).toBe(1);
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await row(page, VARM).waitFor({ state: 'detached' });
    await page.getByText('Noe er endret').waitFor({ state: 'detached' });
    expect(sockets).toBe(1);

    await context.setOffline(true);
    await page.getByText(/^Du er frakoblet\. Det du ser er fra kl\. \d\d\.\d\d\.$/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await row(page, STILLE).waitFor();
    await gives(STILLE);
    expect(await page.getByText(/^Du er frakoblet/).isVisible()).toBe(true);
    await context.setOffline(false);
    await page.getByText(/^Du er frakoblet/).waitFor({ state: 'detached' });
    await row(page, STILLE).waitFor({ state: 'detached' });
    expect(await row(page, LUN).getAttribute('aria-current')).toBe('true');
  });
});
