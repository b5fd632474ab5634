import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/*
 * Pictures of the console for the README and for whoever looks it over, from a demo that runs:
 *   npm start, and then: node scripts/run.mjs scripts/screenshots [FOLDER] [ADDRESS] [CHROMIUM] [PAGE,PAGE]
 */
const [
  folder = join('docs', 'pictures'),
  origin = 'http://localhost:4000',
  executablePath = '/usr/bin/chromium',
  only = '',
] = process.argv.slice(2);

const PAGES: [name: string, user: string, path: string, ready: string][] = [
  ['login', '', '/', 'main button'],
  ['today', 'ke.elvestad', '/', 'main ul li'],
  ['vacancies', 'ke.elvestad', '/vacancies', 'main li button'],
  ['needs', 'ke.elvestad', '/needs', 'main h1'],
  ['deadlines', 'ke.elvestad', '/deadlines', 'main :is(td, dd)'],
  ['pathways', 'ke.elvestad', '/pathways', 'main :is(td, dd)'],
  ['referrals', 'ke.elvestad', '/referrals', 'main :is(td, dd)'],
  ['tasks', 'koordinator.dps', '/tasks', 'main :is(td, dd)'],
  ['break-glass', 'innsyn', '/breakGlasses', 'main h1'],
  ['outbox', 'admin', '/outbox', 'main :is(td, dd)'],
  ['mine', 'koordinator.elvestad', '/', 'main :is(td, dd)'],
  ['my-unit', 'leder.elvestad', '/', 'main ul li'],
  ['elsewhere', 'saksbehandler.elvestad', '/', 'main h1'],
  ['oversight', 'innsyn', '/oversight', 'main section'],
  ['findings', 'innsyn', '/accessFindings', 'main :is(td, dd, p)'],
  ['follow-up', 'innsyn', '/accessFindings/follow-up', 'main dd'],
  ['unmaskings', 'innsyn', '/unmaskings', 'main :is(td, dd, p)'],
  ['questions', 'innsyn', '/accessQuestions', 'main :is(td, dd, p)'],
  ['exports', 'innsyn', '/exports', 'main p'],
  ['seal', 'innsyn', '/seal', 'main :is(td, dd, p)'],
  ['access-log', 'innsyn', '/accessLog', 'main :is(td, dd)'],
  ['min-side', 'pasient.demo', '/min-side', 'main li time'],
  ['min-side-questions', 'pasient.demo', '/min-side/questions', 'main h1'],
  ['min-side-receipt', 'pasient.demo', '/min-side/receipt', 'main select'],
];
const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

async function take(
  browser: Browser,
  colorScheme: 'light' | 'dark',
  size: keyof typeof SIZES,
): Promise<void> {
  const wanted = PAGES.filter(([name]) => only === '' || only.split(',').includes(name));
  for (const [name, user, path, ready] of wanted) {
    const context = await browser.newContext({
      baseURL: origin,
      viewport: SIZES[size],
      colorScheme,
      locale: 'nb-NO',
    });
    const page = await context.newPage();
    await page.goto(path);
    await page.getByRole('button', { name: 'Logg inn' }).waitFor();
    if (user) {
      await page.getByRole('button', { name: 'Logg inn' }).click();
      await page.locator(`button[value="${user}"]`).click();
      // The login has words in its main part, too: what is waited for is looked for within.
      await page.locator('#content').waitFor();
    }
    await page.locator(ready).first().waitFor();
    // What is asked for beside the page itself, such as suggestions, has come when no outline is left.
    await page.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
    const file = join(folder, `${name}-${size}-${colorScheme}.png`);
    await page.screenshot({ path: file });
    console.log(file);
    await context.close();
  }
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-sync',
    '--lang=nb-NO',
  ],
});
try {
  for (const size of ['wide', 'narrow'] as const) {
    for (const mode of ['light', 'dark'] as const) await take(browser, mode, size);
  }
} finally {
  await browser.close();
}
