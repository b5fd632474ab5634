import { World } from '../support/world.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';

describe('The access log of a period', () => {
  let world: World;
  let r: Region;

  beforeAll(async () => {
    world = await World.start(new Date().toISOString());
    r = await region(world);
    const { patientId } = await patientOf(world, r);
    await sentReferral(world, r, patientId);
    await world.api(r.ke).run('{ patients { nodes { id } } }');
  });
  afterAll(() => world.stop());

  const entries = async (filter: Record<string, string>) => {
    const { data, errors } = await world
      .api(r.auditor)
      .run('query($filter: AccessLogEntryFilter) { accessLog(filter: $filter) { totalCount } }', { filter });
    expect(errors).toBeUndefined();
    return data.accessLog.totalCount as number;
  };
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();

  it('holds what was looked at from one instant until before another, in whatever zone they are written', async () => {
    expect(await entries({ from: hours(-1), to: hours(1) })).toBeGreaterThan(0);
    expect(await entries({ from: hours(-2), to: hours(-1) })).toBe(0);
    expect(await entries({ to: hours(-1) })).toBe(0);
    expect(await entries({ to: '2026-01-01T00:00:00+01:00' })).toBe(0);
  });
});
