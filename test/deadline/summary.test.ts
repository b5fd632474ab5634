import { ownRule } from '../support/own-rules.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import { World, type Actor } from '../support/world.js';

const OPEN = ['overdue', 'dueSoon', 'upcoming'];
const ALL = [...OPEN, 'met', 'metLate', 'waived', 'cancelled'];

interface Counted {
  key: string;
  label: string | null;
  thenKey: string | null;
  [count: string]: unknown;
}

describe('Deadlines, counted', () => {
  let world: World;
  let r: Region;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    await ownRule(world, r.municipality, 'MUNICIPAL_CONTACT', 5);
    const ids: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      const { id, pathwayId } = await sentReferral(world, r, (await patientOf(world, r)).patientId);
      ids.push(id);
      if (i === 0) await assign(pathwayId);
    }
    await world
      .api(r.clinician)
      .run(
        `mutation { assessReferral(input: { id: "${ids[0]}", outcome: ACCEPT, latestStart: "2026-12-20" }) { id } }`,
      );
    await world.api(r.clinician).run(`mutation { recordPatientInformed(input: { id: "${ids[0]}" }) { id } }`);
    await world
      .api(r.gp)
      .run(`mutation { withdrawReferral(input: { id: "${ids[1]}", reason: "Feil" }) { id } }`);
    world.clock.set('2026-12-03T09:00:00Z');
  });
  afterAll(() => world.stop());

  const assign = (pathwayId: string) =>
    world
      .api(r.ke)
      .run(
        `mutation { assignCoordinator(input: { pathwayId: "${pathwayId}", side: MUNICIPAL, grantId: "${r.municipalCoordinator.grantId}" }) { id } }`,
      );
  const summary = async (who: Actor, args: string, counts: string[]): Promise<Counted[]> => {
    const answer = await world
      .api(who)
      .run(`{ deadlineSummary(${args}) { key label thenKey ${counts.join(' ')} } }`);
    expect(answer.errors).toBeUndefined();
    return answer.data.deadlineSummary as Counted[];
  };
  const onlyOpen = (rows: Counted[]) =>
    rows
      .filter((row) => OPEN.some((name) => (row[name] as number) > 0))
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).filter(([name]) => !['met', 'metLate', 'waived', 'cancelled'].includes(name)),
        ),
      );

  it.each(['UNIT', 'SIDE', 'AREA', 'WEEK', 'PATHWAY', 'COORDINATOR', 'MUNICIPALITY'])(
    'by %s gives an organisation the same open ones whether or not the closed are asked for',
    async (by) => {
      for (const args of [`by: ${by}`, `by: ${by}, thenBy: SIDE`, `by: SIDE, thenBy: ${by}`]) {
        const all = await summary(r.keHospital, args, ALL);
        expect(onlyOpen(all).length).toBeGreaterThan(0);
        expect(await summary(r.keHospital, args, OPEN)).toEqual(onlyOpen(all));
      }
    },
  );

  it('counts each status once, and adds up to the list', async () => {
    const [specialist] = await summary(r.keHospital, 'by: SIDE, filter: { side: SPECIALIST }', ALL);
    expect(specialist).toMatchObject({
      key: 'SPECIALIST',
      overdue: 0,
      dueSoon: 2,
      upcoming: 1,
      met: 1,
      cancelled: 0,
    });
    const list = await world
      .api(r.keHospital)
      .run('{ deadlines(filter: { side: SPECIALIST }) { totalCount } }');
    expect(list.data.deadlines.totalCount).toBe(4);
  });

  it('takes a filter on status, on what it counts and on what is hidden alike', async () => {
    const filter = 'filter: { status: [OVERDUE, DUE_SOON], side: MUNICIPAL, kind: ["MUNICIPAL_CONTACT"] }';
    const rows = await summary(r.ke, `by: WEEK, ${filter}`, ALL);
    expect(rows).toMatchObject([
      { key: '2026-W49', label: '2026-W49', overdue: 3, dueSoon: 0, upcoming: 0, met: 0 },
    ]);
    const list = await world.api(r.ke).run(`{ deadlines(${filter}) { totalCount nodes { status } } }`);
    expect(list.data.deadlines).toMatchObject({ totalCount: 3, nodes: Array(3).fill({ status: 'OVERDUE' }) });
    // The municipality has no vacancy where it has named somebody: which pathway that is, it may not tell.
    const hidden = await summary(r.ke, 'by: PATHWAY', OPEN);
    expect(hidden.map((row) => row.key).sort()).toEqual(['HIDDEN', 'PHV_ADULT']);
    expect(await summary(r.ke, 'by: SIDE, filter: { status: [MET] }', ['overdue'])).toEqual([]);
  });

  it('counts for a person what the person sees', async () => {
    const [row] = await summary(r.clinician, 'by: SIDE, filter: { side: SPECIALIST }', OPEN);
    expect(row).toMatchObject({ dueSoon: 2, upcoming: 1 });
  });

  it('counts by the day, and the days of a week are the week', async () => {
    const unit = 'thenBy: UNIT';
    const days = await summary(r.ke, `by: DAY, ${unit}`, OPEN);
    const weeks = await summary(r.ke, `by: WEEK, ${unit}`, OPEN);
    expect(days.length).toBeGreaterThan(1);
    for (const { key } of days) expect(key).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const sum = (rows: Counted[], name: string) => rows.reduce((all, row) => all + (row[name] as number), 0);
    for (const name of OPEN) expect(sum(days, name)).toBe(sum(weeks, name));
    const [one] = days;
    const after = new Date(Date.parse(`${one?.key}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    const alone = await summary(
      r.ke,
      `by: DAY, ${unit}, filter: { dueAfter: "${one?.key}", dueBefore: "${after}" }`,
      OPEN,
    );
    expect(alone).toEqual(days.filter(({ key }) => key === one?.key));
  });
});
