import { stock, type Stock } from './stock.js';
import { World } from '../support/world.js';

describe('A compiled answer', () => {
  let world: World;
  let s: Stock;
  beforeAll(async () => {
    world = await World.start();
    s = await stock(world, 7);
  });
  afterAll(() => world.stop());
  const run = (query: string, variables: Record<string, unknown> = {}) =>
    world.api(s.ke).run(query, variables);

  it('keeps apart two aliases of one field with different selections and arguments', async () => {
    const { data, errors } = await run(
      `query($yes: Boolean!) { first: deadlines(first: 1) { nodes { id a: patient { name } b: patient { birthYear }
      pathway { ...dates status @skip(if: $yes) x: deadlines(first: 1) { nodes { kind } } y: deadlines(first: 2) { nodes { dueOn } } } } }
      again: deadlines(first: 2) { nodes { dueOn status @include(if: $yes) } } } fragment dates on Pathway { startedOn }`,
      { yes: true },
    );
    expect(errors).toBeUndefined();
    const [node] = data.first.nodes;
    expect(node.a).toEqual({ name: 'Sindig Bjørk0' });
    expect(node.b).toEqual({ birthYear: 1985 });
    expect(Object.keys(node.pathway)).toEqual(['startedOn', 'x', 'y']);
    expect(Object.keys(node.pathway.x.nodes[0])).toEqual(['kind']);
    expect(node.pathway.y.nodes).toHaveLength(2);
    expect(data.again.nodes.map((each: object) => Object.keys(each))).toEqual([
      ['dueOn', 'status'],
      ['dueOn', 'status'],
    ]);
  });

  it('has each field on the rows where a rule allows it, and says where it is hidden', async () => {
    const { data } = await run(
      '{ pathways(first: 50) { nodes { pathwayKey redacted coverage { status } } } }',
    );
    expect(data.pathways.nodes).toHaveLength(7);
    for (const node of data.pathways.nodes) {
      // A coordinating unit is told which pathway it is while a vacancy of theirs is open on it.
      const vacant = node.coverage[0].status === 'VACANT';
      expect(node.pathwayKey).toBe(vacant ? 'PHV_ADULT' : null);
      expect(node.redacted.includes('pathwayKey')).toBe(!vacant);
    }
  });

  it('gives the same rows page by page, forward, backward and by offset', async () => {
    const all = (await run('{ deadlines(first: 50) { totalCount nodes { id } } }')).data.deadlines;
    const ids = all.nodes.map((node: { id: string }) => node.id);
    expect(ids).toHaveLength(all.totalCount);
    const walk = async (forward: boolean): Promise<string[]> => {
      const found: string[] = [];
      const pageArgs = forward ? 'first: 4, after: $at' : 'last: 4, before: $at';
      for (let at: string | null = null, more = true; more;) {
        const { data } = await run(
          `query($at: String) { deadlines(${pageArgs}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
          { at },
        );
        const { edges, pageInfo } = data.deadlines;
        const part = edges.map((edge: { node: { id: string } }) => edge.node.id);
        if (forward) found.push(...part);
        else found.unshift(...part);
        expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0].cursor, edges.at(-1).cursor]);
        expect(forward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(at !== null);
        more = forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
        at = forward ? pageInfo.endCursor : pageInfo.startCursor;
      }
      return found;
    };
    expect(await walk(true)).toEqual(ids);
    expect(await walk(false)).toEqual(ids);
    const offset = (await run('{ deadlines(first: 5, offset: 6) { nodes { id } } }')).data.deadlines.nodes;
    expect(offset.map((node: { id: string }) => node.id)).toEqual(ids.slice(6, 11));
  });

  it('gives an organisation’s open deadlines and their number out of the audience as out of the table', async () => {
    const open = (filter: string) =>
      run(`{ deadlines(first: 50, filter: { ${filter} }) { totalCount nodes { id dueOn metOn } } }`);
    const all = (await run('{ deadlines(first: 50) { nodes { id dueOn metOn } } }')).data.deadlines.nodes as {
      metOn: string | null;
      dueOn: string;
    }[];
    const driven = (await open('status: [UPCOMING, DUE_SOON, OVERDUE]')).data.deadlines;
    expect(driven.nodes).toEqual(all.filter((each) => each.metOn === null));
    expect(driven.totalCount).toBe(driven.nodes.length);
    const late = (await open('status: [UPCOMING, DUE_SOON, OVERDUE], dueBefore: "2026-11-20"')).data
      .deadlines;
    expect(late.totalCount).toBe(late.nodes.length);
    expect(late.nodes).toEqual(all.filter((each) => each.metOn === null && each.dueOn < '2026-11-20'));
    const below = (await open(`status: [UPCOMING, DUE_SOON, OVERDUE], unit: "${s.section}"`)).data.deadlines;
    expect(below.totalCount).toBe(driven.totalCount);
    const block = [s.patients[0]?.patientId, s.municipality, s.patients[0]?.personId];
    await world.db.sql(
      `insert into block (id, patient_id, subject_id, subject_kind, valid_from, valid_to, created_by)
       values (gen_random_uuid(), $1, $2, 'ORGANISATION', '2020-01-01', '2027-01-01', $3)`,
      block,
    );
    const after = (await open('status: [UPCOMING, DUE_SOON, OVERDUE]')).data.deadlines;
    await world.db.sql('delete from block where patient_id = $1', [s.patients[0]?.patientId]);
    expect([after.totalCount, after.nodes.length]).toEqual([driven.totalCount - 2, driven.totalCount - 2]);
  });

  it('writes values as their types have them', async () => {
    const { data, text } =
      await run(`{ deadlines(first: 1) { totalCount nodes { __typename id dueOn daysLeft metOn occurrence redacted
      patient { birthYear } pathway { coordinators { municipal { proposedAt acceptedAt accountable } specialist { id } } } } pageInfo { hasNextPage } } }`);
    expect(text).not.toContain('\\n');
    expect(data.deadlines).toEqual({
      totalCount: 21,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          __typename: 'Deadline',
          id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          dueOn: '2026-11-10',
          daysLeft: -13,
          metOn: null,
          occurrence: 1,
          redacted: expect.arrayContaining(['waiver']),
          patient: { birthYear: 1985 },
          pathway: {
            coordinators: {
              municipal: { proposedAt: expect.any(String), acceptedAt: null, accountable: true },
              specialist: null,
            },
          },
        },
      ],
    });
    const at = data.deadlines.nodes[0].pathway.coordinators.municipal.proposedAt as string;
    expect(at).toMatch(/^2026-10-03T08:00:00(\.000)?(Z|\+00:00)$/);
  });
});
