import { DAY_OF, dayOfCoordinator, EIGHT } from '../support/day.js';
import type { Visitor } from '../support/browser.js';
import { siteFor } from '../support/site.js';

describe('A coordinator’s day', () => {
  const site = siteFor(dayOfCoordinator);

  it.each([
    { width: 390, mode: 'dark' },
    { width: 1440, mode: 'light' },
  ] as const)('has nothing in it that stops somebody, at $width px, $mode', async (look) => {
    const visitor = await site.loggedIn('koordinator', '/mine', look);
    const [front, patient] = [visitor.page.getByRole('link', { name: DAY_OF }).first(), EIGHT[5]?.[0] ?? ''];
    const task = visitor.page.getByRole('link', { name: patient });
    await front.waitFor();
    await clear(visitor, 'front');
    await front.click();
    await task.waitFor();
    await clear(visitor, 'patient');
    await task.click();
    await visitor.page.locator('form').waitFor();
    await clear(visitor, 'form');
  });
});

async function clear(visitor: Visitor, page: string): Promise<void> {
  expect({ page, barriers: await visitor.barriers() }).toEqual({ page, barriers: [] });
}
