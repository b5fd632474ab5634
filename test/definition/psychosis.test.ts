import { readFileSync } from 'node:fs';
import { World, type Actor } from '../support/world.js';
import { TestWorker } from '../support/worker.js';
import { patientOf, region, sentReferral, type Region } from '../support/region.js';
import type { Document } from '../support/definitions.js';

/** The page itself: its operations by their order, and the rows of the table of invented numbers. */
const PAGE = readFileSync('docs/pathways.md', 'utf8');
const STEPS = [...PAGE.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1] as string);
const NUMBERS = [...PAGE.matchAll(/^\| `([A-Z_]+)` +\| (\d+) +\| ([^|]+?) +\| `([A-Z]+)` +\|$/gm)].map(
  ([, kind, days, source, standing]) => ({ kind, maxDays: Number(days), source: [source], standing }),
);

describe('docs/pathways.md, on the psychosis pathway', () => {
  let world: World;
  let r: Region;
  let administrator: Actor;
  let worker: TestWorker;

  beforeAll(async () => {
    world = await World.start('2026-11-23T09:00:00Z');
    r = await region(world);
    await world.db.sql(`update unit set pathway_keys = '{PSYCHOSIS}' where id = $1`, [r.section]);
    administrator = await world.staff('ADMINISTRATOR', null);
    worker = await TestWorker.start(world);
  });
  afterAll(async () => {
    await worker.stop();
    await world.stop();
  });

  const step = async (n: number, variables: Record<string, unknown> = {}) => {
    const answer = await world.api(administrator).run(STEPS[n] as string, variables);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };
  const started = async (name: string) => {
    const patient = await patientOf(world, r, name);
    const day = world.clock.now().toISOString().slice(0, 10);
    const more = { pathwayKey: 'PSYCHOSIS', area: 'ADULT', reviewedWithPatientAt: day };
    const { id, pathwayId } = await sentReferral(world, r, patient.patientId, more);
    for (const act of [
      `assessReferral(input: { id: "${id}", outcome: ACCEPT, latestStart: "2027-01-15" }) { id }`,
      `recordEvent(input: { pathwayId: "${pathwayId}", kind: "FIRST_ATTENDANCE" }) { id }`,
    ]) {
      expect((await world.api(r.clinician).run(`mutation { ${act} }`)).errors).toBeUndefined();
    }
    return pathwayId;
  };
  const clocks = (pathwayId: string) =>
    world.db.sql<{ kind: string; due: string }>(
      `select kind, to_char(due_on, 'YYYY-MM-DD') as due from deadline
        where pathway_id = $1 and kind = 'CLINICAL_DECISION'`,
      [pathwayId],
    );

  it('leads from four missing numbers to clocks that run, step by step', async () => {
    expect(STEPS).toHaveLength(8);
    expect(NUMBERS).toHaveLength(4);
    const before = await started('Tidlig Tiur');
    expect(await clocks(before)).toEqual([]);

    const { pathwayDefinitions } = await step(0);
    const standing = pathwayDefinitions.nodes[0];
    const lacking = standing.missing.filter(({ part }: { part: string }) => part === 'DAYS');
    expect(lacking.map(({ kind }: { kind: string }) => kind).sort()).toEqual(NUMBERS.map(({ kind }) => kind));
    expect(lacking.every(({ blocks }: { blocks: string }) => blocks === 'CLOCK')).toBe(true);

    const draft = (await step(1, { basedOnId: standing.id })).saveDefinitionDraft;
    const definition = draft.definition as Document;
    for (const { kind, ...number } of NUMBERS) {
      const rows = definition.rules.filter((rule) => rule.kind === kind);
      expect(rows).toHaveLength(1);
      Object.assign(rows[0] as object, number);
    }
    await step(2, { id: draft.id, definition, expectedVersion: draft.version });

    const { validateDefinition } = await step(3, { id: draft.id });
    expect(validateDefinition).toEqual({ publishable: true, findings: [] });

    const { compareDefinitions } = await step(4, { a: standing.id, b: draft.id });
    expect(compareDefinitions).toMatchObject({ same: false, fields: [], phases: [], events: [] });
    const changes = compareDefinitions.rules as { change: string; kind: string; fields: object[] }[];
    expect(changes.map(({ change, kind }) => [change, kind]).sort()).toEqual(
      NUMBERS.map(({ kind }) => ['CHANGED', kind]),
    );
    expect(changes.find(({ kind }) => kind === 'CLINICAL_DECISION')?.fields).toContainEqual({
      path: 'maxDays',
      a: null,
      b: '28',
    });

    const { simulateDefinition } = await step(5, { id: draft.id, from: '2026-01-01', to: '2026-11-23' });
    await worker.work();
    const { job } = await step(6, { id: simulateDefinition.id });
    expect(job).toMatchObject({ status: 'DONE', progress: 100 });
    expect(job.result.simulation).toMatchObject({ openPathways: 1, changedPathways: 1 });
    expect(job.result.simulation.rows).toContainEqual(
      expect.objectContaining({
        kind: 'CLINICAL_DECISION',
        open: { same: 0, earlier: 0, later: 0, added: 1, gone: 0 },
      }),
    );

    const { publishDefinition } = await step(7, { id: draft.id, validFrom: '2026-12-01' });
    expect(publishDefinition).toMatchObject({ version: '3', validFrom: '2026-12-01', missing: [] });

    world.clock.set('2026-12-01T09:00:00Z');
    expect(await clocks(await started('Ny Nattergal'))).toEqual([
      { kind: 'CLINICAL_DECISION', due: '2026-12-29' },
    ]);
    expect(await clocks(before)).toEqual([]);
  });
});
