import { LOG } from '../support/log.js';
import fc from 'fast-check';
import { stock, type Stock } from './stock.js';
import { World, type Actor } from '../support/world.js';

/** What a selection may hold: for each type, the fields that lead to others, each with its arguments. */
const FIELDS: Record<string, [field: string, type: string, many: boolean][]> = {
  Deadline: [
    ['patient', 'Patient', false],
    ['pathway', 'Pathway', false],
  ],
  Patient: [
    ['deadlines(first: 2)', 'Deadline', true],
    ['deadlines(last: 2)', 'Deadline', true],
    ['pathways(first: 2)', 'Pathway', true],
    ['coordinators { municipal { __typename id §Assignment } }', '', false],
  ],
  Pathway: [
    ['patient', 'Patient', false],
    ['deadlines(first: 2, offset: 1)', 'Deadline', true],
    ['coordinators { municipal { __typename id §Assignment } }', '', false],
    ['coverage', 'Coverage', false],
  ],
  Coverage: [],
  Assignment: [
    ['patient', 'Patient', false],
    ['pathway', 'Pathway', false],
  ],
};

/** A selection of random shape; every object tells its type and id, every field has a name of its own. */
function selection(type: string, choose: () => number, depth: number): string {
  const fields = depth === 0 ? [] : (FIELDS[type] ?? []).filter(() => choose() % 2 === 0);
  const parts = fields.map(([field, below, many], i) => {
    const name = `f${depth}${i}: `;
    if (!below) return name + field.replace('§Assignment', selection('Assignment', choose, depth - 1));
    const object = `{ __typename id ${selection(below, choose, depth - 1)} }`;
    if (!many) return `${name}${field} ${object}`;
    return `${name}${field} { ${choose() % 2 === 0 ? `nodes ${object}` : `edges { node ${object} }`} }`;
  });
  return parts.join(' ');
}

/** Every object of the answer that carries patient data. */
function shown(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) value.forEach((each) => shown(each, found));
  else if (value && typeof value === 'object') {
    const { __typename: type, id } = value as { __typename?: string; id?: string };
    if (type && id) found.add(`${type} ${id}`);
    Object.values(value).forEach((each) => shown(each, found));
  }
  return found;
}

describe('The log of a read', () => {
  let world: World;
  let s: Stock;
  beforeAll(async () => {
    world = await World.start();
    s = await stock(world, 7);
  });
  afterAll(() => world.stop());

  interface Row {
    resource_type: string;
    resource_ids: string[];
    patient_ids: string[];
    relation: string;
  }
  const logOf = (requestId: string) =>
    world.db.sql<Row>(`select * from ${LOG} where request_id = $1`, [requestId]);
  const patientOf = async (type: string, id: string): Promise<string> => {
    const column = type === 'Patient' ? 'id' : 'patient_id';
    const [row] = await world.db.sql<{ patient: string }>(
      `select ${column} as patient from ${type.toLowerCase()} where id = $1`,
      [id],
    );
    return row?.patient as string;
  };

  it('names everything that any part of the answer shows, with its patient, and nothing else', async () => {
    const actors: Actor[] = [s.ke, s.coordinator, s.patients[0] as Actor];
    const shapes = fc.array(fc.nat({ max: 99 }), { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 2 }),
        fc.integer({ min: 1, max: 4 }),
        shapes,
        async (who, first, choices) => {
          let at = 0;
          const choose = () => choices[(at += 1) % choices.length] as number;
          const query = `{ deadlines(first: ${first}) { nodes { __typename id ${selection('Deadline', choose, 3)} } } }`;
          const answer = await world.api(actors[who]).run(query);
          expect(answer.errors).toBeUndefined();
          const log = await logOf(answer.headers['x-request-id'] as string);
          const logged = new Set(
            log.flatMap((row) => row.resource_ids.map((id) => `${row.resource_type} ${id}`)),
          );
          expect([...logged].sort()).toEqual([...shown(answer.data)].sort());
          expect(new Set(log.map((row) => row.relation))).toEqual(
            new Set([['PARTY', 'COORDINATES', 'SELF'][who]]),
          );
          for (const row of log) {
            for (const [i, id] of row.resource_ids.entries()) {
              expect(row.patient_ids[i]).toBe(await patientOf(row.resource_type, id));
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('names nobody beyond the page, and nobody for a count alone', async () => {
    const page = await world
      .api(s.ke)
      .run('{ deadlines(first: 1) { totalCount pageInfo { hasNextPage } nodes { id } } }');
    expect(page.data.deadlines.pageInfo.hasNextPage).toBe(true);
    const [row, ...more] = await logOf(page.headers['x-request-id'] as string);
    expect(more).toEqual([]);
    expect(row?.resource_ids).toEqual([page.data.deadlines.nodes[0].id]);
    const count = await world.api(s.ke).run('{ deadlines { totalCount } }');
    expect(await logOf(count.headers['x-request-id'] as string)).toMatchObject([
      { resource_type: 'Deadline', resource_ids: [], patient_ids: [] },
    ]);
  });

  it('holds a look that found nothing', async () => {
    const none = await world
      .api(s.ke)
      .run('{ deadlines(filter: { status: [CANCELLED] }) { totalCount nodes { id patient { name } } } }');
    expect(none.data.deadlines).toEqual({ totalCount: 0, nodes: [] });
    expect(await logOf(none.headers['x-request-id'] as string)).toMatchObject([
      { resource_type: 'Deadline', resource_ids: [], patient_ids: [] },
    ]);
  });
});
