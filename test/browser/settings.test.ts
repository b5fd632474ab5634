import { region } from '../support/region.js';
import { siteFor } from '../support/site.js';

describe('The organisation’s settings', () => {
  const site = siteFor(async (world) => {
    const r = await region(world);
    return { ke: r.ke, leder: r.leader };
  });

  it('are changed by the coordinating unit after it has looked them over; a leader reads them', async () => {
    let visitor = await site.loggedIn('ke', '/settings');
    const { page } = visitor;
    const escalate = page.getByRole('textbox', {
      name: 'Arbeidsdager før koordinerende enhet får vite om et brudd',
    });
    await escalate.fill('400');
    await page.getByText('Rett det som er merket, før du ser over.').waitFor();
    await escalate.fill('5');
    await page.getByRole('switch', { name: 'Lørdag er arbeidsdag' }).check();
    const mail = page.getByRole('textbox', { name: 'Når e-post sendes, fra' });
    await mail.fill('25:00');
    await page.getByText('Rett det som er merket, før du ser over.').waitFor();
    await mail.fill('06.30');
    await page.getByText('3 endringer er ikke lagret', { exact: true }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Se over' }).click();
    const review = page.getByRole('dialog', { name: 'Lagre 3 endringer?' });
    await review.getByText('Åpne frister i arbeidsdager regnes ut på nytt').waitFor();
    await review.getByText('06:30–16:00').waitFor();
    await review.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Innstillingene er lagret').waitFor();

    await page
      .getByRole('button', { name: /^Endre fristen:/ })
      .first()
      .click();
    const rule = page.getByRole('dialog');
    await rule.getByLabel('Innen så mange dager').fill('4');
    await rule.getByText(/^Fra .*innen 4 .*I dag er det ingen egen frist\.$/).waitFor();
    await rule.getByRole('button', { name: 'Publiser' }).click();
    await page.getByText(/^Publisert: /).waitFor();
    await page.getByText(/^innen 4 /).waitFor();
    await visitor.close();

    visitor = await site.loggedIn('leder', '/settings', { width: 390, mode: 'dark' });
    await visitor.page.getByText('Uten egen innstilling: 3').waitFor();
    expect(await visitor.page.getByRole('switch').count()).toBe(0);
    expect(await visitor.page.getByRole('button', { name: /^Endre fristen:/ }).count()).toBe(0);
  });

  it('stand beside who may what: the rules of each role, in words', async () => {
    const visitor = await site.loggedIn('leder', '/settings', { width: 390 });
    const { page } = visitor;
    await page.getByRole('link', { name: 'Hvem kan hva' }).click();
    await page.getByRole('heading', { name: 'Hva rollen kan: Koordinator' }).waitFor();
    await page.getByRole('button', { name: /^Rolle/ }).click();
    await page.getByRole('menuitemradio', { name: 'Innsynskontrollør' }).click();
    const rights = page.getByRole('region', { name: 'Hva rollen kan: Innsynskontrollør' });
    await page.getByRole('searchbox', { name: 'Finn en slags opplysning' }).fill('innsynslogg');
    await rights.getByText('innsynslogg', { exact: true }).click();
    await rights.getByText(/^Handlingen skjedde i organisasjonen/).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    expect(page.url()).toContain('role=AUDITOR');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});
