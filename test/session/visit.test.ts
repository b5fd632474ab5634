import { LOG } from '../support/log.js';
import { World } from '../support/world.js';
import { region, type Region } from '../support/region.js';

describe('When somebody was last on a page', () => {
  let world: World;
  let r: Region;

  beforeAll(async () => {
    world = await World.start('2026-11-23T08:00:00Z');
    r = await region(world);
  });
  afterAll(() => world.stop());

  const see = (who = r.ke) =>
    world.api(who).run('mutation { markSeen(input: { page: TODAY }) { page at previousAt } }');

  it('is nothing the first time, stays while they look on, and is the visit before when they come back', async () => {
    expect((await see()).data.markSeen).toEqual({
      page: 'TODAY',
      at: '2026-11-23T08:00:00+00:00',
      previousAt: null,
    });
    world.clock.set('2026-11-23T08:20:00Z');
    expect((await see()).data.markSeen.previousAt).toBeNull();
    world.clock.set('2026-11-24T07:00:00Z');
    expect((await see()).data.markSeen.previousAt).toBe('2026-11-23T08:20:00+00:00');
    world.clock.set('2026-11-24T07:10:00Z');
    expect((await see()).data.markSeen.previousAt).toBe('2026-11-23T08:20:00+00:00');
  });

  it('is each one’s own, under each of their grants', async () => {
    expect((await see(r.keHospital)).data.markSeen.previousAt).toBeNull();
    const { grantId: _first, ...person } = r.ke;
    const second = { ...person, ...(await world.grant(person, 'AUDITOR', r.municipality)) };
    expect((await see(second)).data.markSeen.previousAt).toBeNull();
  });

  it('is kept of nobody without a grant, and leaves no trace in the log', async () => {
    const patient = await world.patient();
    expect((await see(patient)).code).toBe('FORBIDDEN');
    expect((await world.api().run('mutation { markSeen(input: { page: TODAY }) { at } }')).code).toBe(
      'UNAUTHENTICATED',
    );
    expect(
      await world.db.sql(`select 1 from ${LOG} where operation = 'markSeen' and decision = 'PERMIT'`),
    ).toEqual([]);
  });
});
