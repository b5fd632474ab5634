import { region, type Region } from '../support/region.js';
import { World } from '../support/world.js';

const RIGHTS = `query($role: Role!, $side: Side) {
  roleRights(role: $role, side: $side) { subject actions fields conditions } }`;

interface Right {
  subject: string;
  actions: string[];
  fields: string[] | null;
  conditions: string[];
}

describe('Who may what', () => {
  let world: World;
  let r: Region;
  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
  });
  afterAll(() => world.stop());

  const rights = async (role: string, side?: string, language = 'nb'): Promise<Right[]> =>
    (await world.api(r.ke, { 'Accept-Language': language }).run(RIGHTS, { role, side })).data.roleRights;
  const of = (all: Right[], subject: string) => all.filter((right) => right.subject === subject);

  it('is told of a role in words: what, of which objects and fields, on which conditions', async () => {
    const told = await rights('COORDINATING_UNIT');
    expect(of(told, 'Vacancy').flatMap(({ actions }) => actions)).toContain('READ');
    const contact = of(told, 'Patient').find(({ fields }) => fields?.join() === 'phone,email');
    expect(contact?.conditions).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Relasjon: /), 'Pasienten har ikke sperret dette']),
    );
    expect(of(told, 'AccessFinding')).toEqual([]);
  });

  it('is of the side that is asked for, and says no more of a role than its own rules do', async () => {
    const mayGrant = (all: Right[]) => of(all, 'Grant').some(({ actions }) => actions.includes('GRANT'));
    expect(mayGrant(await rights('COORDINATOR'))).toBe(false);
    expect(mayGrant(await rights('ADMINISTRATOR'))).toBe(true);
    const treatment = (all: Right[]) =>
      of(all, 'PlanGoal')
        .map(({ conditions }) => conditions.join('; '))
        .join('\n');
    expect(treatment(await rights('COORDINATOR', 'SPECIALIST'))).not.toBe(
      treatment(await rights('COORDINATOR', 'MUNICIPAL')),
    );
  });

  it('is told in three languages', async () => {
    const first = async (language: string) =>
      of(await rights('GP', undefined, language), 'Referral')[0]?.conditions[0];
    expect(new Set(await Promise.all(['nb', 'nn', 'en'].map(first))).size).toBe(3);
  });

  it('is asked by those who answer for others’ access, and by nobody else', async () => {
    for (const actor of [r.ke, r.keHospital, r.leader, r.auditor])
      expect((await world.api(actor).run(RIGHTS, { role: 'GP' })).data.roleRights.length).toBeGreaterThan(10);
    for (const actor of [r.gp, r.clinician])
      expect((await world.api(actor).run(RIGHTS, { role: 'GP' })).code).toBe('FORBIDDEN');
  });
});
