import { siteFor } from '../support/site.js';
import { sommerfugl } from '../support/sommerfugl.js';

const PAGES = ['', '/plans', '/meetings', '/messages', '/feedback', '/coordinator'];
/** In the browser: whether one has to scroll sideways, and what is too small to hit. */
const UNFIT = `({
  sideways: document.documentElement.scrollWidth > window.innerWidth,
  small: [...document.querySelectorAll('main button, main nav a')]
    .filter((each) => each.getBoundingClientRect().height < 24)
    .map((each) => each.outerHTML),
})`;

describe('The patient’s own page', () => {
  let planId: string;

  const site = siteFor(async (world) => {
    const { pasient, ...made } = await sommerfugl(world);
    planId = made.planId;
    return { pasient };
  });

  it.each([
    [390, 'dark', 'nn', 'Mi side'],
    [1440, 'light', 'en', 'My page'],
  ] as const)(
    'fits %i pixels in the %s, in %s, with nothing serious in the way',
    async (width, mode, language, heading) => {
      const visitor = await site.visitor({ width, mode });
      await visitor.page.goto('/min-side');
      await visitor.page.evaluate(`localStorage.setItem('samlop.language', '${language}')`);
      await visitor.page.reload();
      await visitor.page.getByRole('button', { name: /^Log/ }).click();
      await visitor.page.locator('button[value="pasient"]').click();
      await visitor.heading(heading).waitFor();
      for (const path of PAGES) {
        await visitor.goTo(`/min-side${path}`);
        await visitor.page.locator(`nav a[href="/min-side${path}"][aria-current]`).waitFor();
        await visitor.page.locator('main h1').waitFor();
        await visitor.page.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
        const found = (await visitor.page.evaluate(UNFIT)) as Record<string, unknown>;
        const barriers = await visitor.barriers();
        expect({ path, ...found, barriers }).toEqual({ path, sideways: false, small: [], barriers: [] });
      }
      // Out of reach: said on purpose, with a way on.
      await visitor.context.setOffline(true);
      await visitor.goTo(`/min-side/plans/${planId}`);
      await visitor.page.getByRole('alert').first().waitFor();
      await visitor.context.setOffline(false);
    },
  );
});
