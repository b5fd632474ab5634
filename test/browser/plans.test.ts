import { act, done } from '../support/act.js';
import { DAY_OF, dayOfCoordinator } from '../support/day.js';
import { siteFor } from '../support/site.js';
import type { Actor, World } from '../support/world.js';

describe('Plans in the console', () => {
  /** The individual plan has a goal with a measure, and its text was written twice. */
  async function people(world: World): Promise<Record<string, Actor>> {
    const users = await dayOfCoordinator(world);
    const by = users.koordinator as Actor;
    const [plan] = await world.db.sql<{ id: string }>(
      'select l.id from plan l join patient p on p.id = l.patient_id where p.name = $1',
      [DAY_OF],
    );
    const planId = plan?.id;
    const run = act(world, {});
    const goal = done(await run(by, 'setGoal', { planId, text: 'Egen bolig' })).setGoal.id as string;
    const measure = { planId, goalId: goal, text: 'Søke om bolig', responsibleId: by.personId };
    done(await run(by, 'setMeasure', { ...measure, dueOn: '2027-01-15' }));
    done(await run(by, 'updatePlan', { id: planId, text: 'Bo for seg selv, nær søsteren' }));
    return users;
  }

  const site = siteFor(people);

  it('are found, commented on, evaluated, compared version by version and printed', async () => {
    const visitor = await site.loggedIn('koordinator', '/plans');
    const { page } = visitor;
    await page.getByRole('table', { name: 'Planer' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('link', { name: `Individuell plan for ${DAY_OF}` }).click();
    await visitor.heading('Individuell plan').waitFor();
    const goals = page.getByRole('list', { name: 'Mål og tiltak' });
    await goals.getByText('Søke om bolig').waitFor();
    const changes = page.getByRole('list', { name: 'Det som er endret' });
    await changes.getByText('Bo for seg selv, nær søsteren').waitFor();
    await changes.getByText('Bo for seg selv', { exact: true }).waitFor();
    expect(await visitor.barriers()).toEqual([]);

    await goals.getByRole('button', { name: 'Kommenter: Egen bolig' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Kommenter/ }).fill('Søknaden er sendt');
    await dialog.getByRole('button', { name: 'Lagre kommentaren' }).click();
    await goals.getByText('Søknaden er sendt').waitFor();

    await page.getByRole('button', { name: 'Evaluer' }).click();
    await dialog.getByRole('combobox', { name: 'Hva ble funnet' }).click();
    await page.getByRole('option', { name: 'Nådd', exact: true }).click();
    await dialog.getByLabel('Om planen som helhet').fill('Flyttet inn i november');
    expect(await visitor.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Lagre evalueringen' }).click();
    await page.getByText('Flyttet inn i november').waitFor();

    const fetched = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Skriv ut som PDF' }).click();
    expect((await fetched).suggestedFilename()).toBe('Individuell plan.pdf');
    expect(decodeURIComponent(page.url())).not.toContain('Vårsang');
  });
});
