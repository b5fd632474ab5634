import { siteFor } from '../support/site.js';
import { sommerfugl } from '../support/sommerfugl.js';

describe('The patient’s own page in a browser', () => {
  let planId: string;

  const site = siteFor(async (world) => {
    const { pasient, ...made } = await sommerfugl(world);
    planId = made.planId;
    return { pasient };
  });

  it('says what waits, and each of it can be done: a plan by the keyboard, a meeting, a message, a number, a need', async () => {
    const visitor = await site.loggedIn('pasient', '/min-side');
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
    await page.getByRole('textbox', { name: 'Hva er viktig for meg' }).fill('At sønnen min får sove hos meg');
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
  });
});
