import { region, type Region } from '../support/region.js';
import { siteFor } from '../support/site.js';
import type { World } from '../support/world.js';

let r: Region;

describe('The public directory', () => {
  async function people(world: World) {
    r = await region(world);
    await world.db.sql(`update unit set listed = true, phone = '33 00 00 01' where id = $1`, [r.section]);
    return { admin: await world.staff('ADMINISTRATOR', r.trust, 'Stødig Steinbukk'), leder: r.leader };
  }
  const site = siteFor(people);
  /** What the public reads, without a token. */
  const read = async () => {
    const asked =
      'query($of: ID!) { directory(filter: { organisation: $of }) { nodes { name phone email } } }';
    return (await site.world.api().run(asked, { of: r.trust })).data.directory.nodes as unknown[];
  };

  it('is read, changed once one has looked at it, published and taken down', async () => {
    const visitor = await site.loggedIn('admin', '/directory');
    const { page } = visitor;
    const rows = page.getByRole('table', { name: 'Katalog' });
    await rows.getByRole('row', { name: /DPS Elvestad Ja 33 00 00 01 åpningstid/ }).waitFor();
    await page.getByText('1 enhet er synlig for alle').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Synlig for alle' }).click();
    await page.getByRole('menuitemradio', { name: 'Nei' }).click();
    await rows.getByRole('row', { name: /Akutt ambulant team Nei/ }).waitFor();
    expect(page.url()).toContain('listed=no');
    await page.goBack();

    await rows.getByRole('link', { name: 'DPS Elvestad' }).click();
    await visitor.heading('DPS Elvestad').waitFor();
    const form = page.getByRole('form', { name: 'Endre' });
    await form.getByText('Du har ikke endret noe ennå.').waitFor();
    await form.getByLabel('E-post').fill('ikke en adresse');
    await form.getByLabel('Telefon').fill('33 00 00 02');
    await form.getByRole('button', { name: 'Se hvordan det blir' }).click();
    await form.getByText('er ikke en e-postadresse').waitFor();
    await form.getByLabel('E-post').fill('dps@elvestad.invalid');
    await form.getByRole('button', { name: 'Se hvordan det blir' }).click();
    const after = page.getByRole('region', { name: 'Dette kommer alle til å lese' });
    await after.getByText(/^33 00 00 02 endret$/).waitFor();
    await after.getByText(/Samlet Saks, 33 00 00 02/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(await read()).toEqual([{ name: 'DPS Elvestad', phone: '33 00 00 01', email: null }]);
    await form.getByRole('button', { name: 'Publiser' }).click();
    await page.getByText('DPS Elvestad er publisert i katalogen').waitFor();
    expect(await read()).toEqual([
      { name: 'DPS Elvestad', phone: '33 00 00 02', email: 'dps@elvestad.invalid' },
    ]);

    await form.getByText('Du har ikke endret noe ennå.').waitFor();
    await form.getByLabel('Vis enheten i den offentlige katalogen').click();
    await form.getByRole('button', { name: 'Se hvordan det blir' }).click();
    await form.getByText('Enheten forsvinner fra katalogen med en gang.').waitFor();
    await form.getByRole('button', { name: 'Ta ut av katalogen' }).click();
    await page.getByText('DPS Elvestad er tatt ut av katalogen').waitFor();
    expect(await read()).toEqual([]);
    await visitor.close();

    const leader = await site.loggedIn('leder', '/');
    await leader.page.getByRole('link', { name: 'Enheter og folk' }).first().waitFor();
    expect(await leader.page.getByRole('link', { name: 'Katalog' }).count()).toBe(0);
  });
});
