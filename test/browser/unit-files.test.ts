import { readFileSync } from 'node:fs';
import { region, type Region } from '../support/region.js';
import { siteFor } from '../support/site.js';
import type { World } from '../support/world.js';

let r: Region;

describe('Units out of a file', () => {
  async function people(world: World) {
    r = await region(world);
    return { admin: await world.staff('ADMINISTRATOR', r.municipality, 'Stødig Steinbukk'), leder: r.leader };
  }
  const site = siteFor(people);
  const csv = (text: string, encoding: BufferEncoding = 'utf8') => ({
    ...{ name: 'enheter.csv', mimeType: 'text/csv', buffer: Buffer.from(text, encoding) },
  });

  it('are fetched, written in, looked through, mended and saved, once', async () => {
    const visitor = await site.loggedIn('admin', '/units');
    const { page } = visitor;
    await page.getByRole('link', { name: 'Les inn fra fil' }).click();
    await visitor.heading('Les inn enheter fra fil').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hent enhetene som de er nå' }).click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    expect(file).toContain(`${r.service};;Mestringsenheten;Kommunal tjeneste;Elvestad;`);

    const chosen = page.locator('input[type=file]');
    await chosen.setInputFiles({
      name: 'enheter.xlsx',
      mimeType: 'x/y',
      buffer: Buffer.from('PK\u0003\u0004x'),
    });
    await page.getByRole('alert').getByText('Dette er en regnearkfil.').waitFor();
    await chosen.setInputFiles(csv('Slag\nSeksjon\n'));
    await page.getByRole('alert').getByText('«Navn» er en kolonne som filen må ha.').waitFor();

    // As Excel saves it, with a mistake in it.
    const written = file.replace('\uFEFF', '').replace(/(Mestringsenheten;.*?;.*?;;;)/, '$133 00 00 12');
    const more = `${written};;Blåklokka;Kommunal tjeneste;Mestringsenheten\r\n;;Feil;Kommunal tjeneste;Ingensteds\r\n`;
    await chosen.setInputFiles(csv(more, 'latin1'));
    const rows = page.getByRole('table', { name: 'Linjene i filen' });
    await page.getByText('1 ny, 1 endret, 1 avvist, 2 som før. Ingenting er lagret ennå.').waitFor();
    await page.getByText('Den er lest slik Excel vanligvis lagrer').waitFor();
    await rows.getByRole('row', { name: /Feil Avvist Overordnet: finnes ikke/ }).waitFor();
    await rows.getByRole('row', { name: /Mestringsenheten Blir endret Telefon:/ }).waitFor();
    expect(await rows.getByText('Som før').count()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    expect(await site.world.db.sql(`select from unit where name = 'Blåklokka'`)).toEqual([]);

    // Somebody else is there in between; what was looked at is no longer so.
    await site.world.db.sql(`update unit set version = version + 1 where id = $1`, [r.service]);
    await page.getByRole('button', { name: 'Lagre 2, hopp over 1' }).click();
    await page.getByRole('alert').getByText('Noe er endret siden forhåndsvisningen').waitFor();
    await page.getByRole('button', { name: 'Lagre 2, hopp over 1' }).click();
    await page.getByRole('heading', { name: 'Dette er gjort' }).waitFor();
    expect(
      await site.world.db.sql(
        `select u.name, u.phone, p.name as parent from unit u join unit p on p.id = u.parent_id
          where u.name in ('Blåklokka', 'Mestringsenheten', 'Feil') order by u.name`,
      ),
    ).toEqual([
      { name: 'Blåklokka', phone: null, parent: 'Mestringsenheten' },
      { name: 'Mestringsenheten', phone: '33 00 00 12', parent: 'Elvestad' },
    ]);
    await rows.getByRole('link', { name: 'Blåklokka' }).click();
    await page.getByRole('heading', { level: 2, name: 'Blåklokka' }).waitFor();
    await visitor.close();

    const leader = await site.loggedIn('leder', '/units');
    await leader.heading('Enheter og folk').waitFor();
    expect(await leader.page.getByRole('link', { name: 'Les inn fra fil' }).count()).toBe(0);
    await leader.goTo('/units/import');
    await leader.page.getByText('Rollen din gir ikke tilgang').waitFor();
  });
});
