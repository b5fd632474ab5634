import type { GraphQLSchema } from 'graphql';
import type { Principal } from '../../api/src/authz/principal.js';
import { createSchema } from '../../api/src/graphql/schema.js';
import { rootLists } from './arms/lists.js';
import { RESOURCES } from './compare.js';
import { everyList, objectsIn, says, type Found } from './http/everything.js';
import { HEADINGS } from './http/targets.js';
import { SteadyWorld } from './http/world.js';
import { byMatrix, META, type Verdict } from './oracle/expected.js';
import { whoIs } from './oracle/principals.js';

/** How many of a list, and how much of each: lists that hold lists would be too much; the log is read by a role of its own. */
const DEEP: Record<string, [first: number, depth: number]> = {
  patients: [12, 1],
  pathways: [12, 1],
  plans: [12, 1],
  threads: [12, 1],
  accessLog: [60, 0],
  myAccessLog: [60, 0],
};
/** Of each kind of principal so many look. */
const LOOKERS = 2;

describe('Whatever anybody reads over HTTP, at any depth,', () => {
  let w: SteadyWorld;
  let schema: GraphQLSchema;
  let lookers: Principal[];
  beforeAll(async () => {
    w = await SteadyWorld.start(12);
    schema = await createSchema();
    lookers = HEADINGS.flatMap((who) => w.principals.filter((p) => whoIs(p) === who).slice(0, LOOKERS));
  });
  afterAll(() => w.stop());

  const verdicts = new Map<string, Map<string, Verdict>>();
  function verdictOf(p: Principal, type: string, id: string): Verdict | undefined {
    const key = `${p.grantId} ${type}`;
    let mine = verdicts.get(key);
    if (!mine) verdicts.set(key, (mine = new Map(byMatrix(w.oracle, type, p).map((row) => [row.id, row]))));
    return mine.get(id);
  }

  /** What of an object should not have been told. */
  function told(p: Principal, found: Found): string[] {
    const type = found.__typename === 'Case' ? 'CareCase' : found.__typename;
    if (!RESOURCES.includes(type) || !found.id) return [];
    // What these very looks wrote into the log was not there before.
    if (type === 'AccessLogEntry' && !w.facts.access_log_entry.some((entry) => entry.id === found.id))
      return [];
    const verdict = verdictOf(p, type, found.id);
    if (!verdict?.seen) return [`${whoIs(p)} ${type}`];
    return Object.keys(found)
      .filter((field) => !META.includes(field) && says(found[field]))
      .filter((field) => !verdict.fields.includes(field))
      .map((field) => `${whoIs(p)} ${type}.${field}`);
  }

  it('is in the matrix, and every list has all of it', async () => {
    const wrong = new Set<string>();
    let objects = 0;
    for (const p of lookers) {
      for (const [name, type] of rootLists(schema)) {
        if (!RESOURCES.includes(type)) continue;
        const answer = await w.as(p, everyList(schema, name, ...(DEEP[name] ?? [60, 1])));
        if (answer.errors) {
          wrong.add(`${whoIs(p)} ${name}: ${JSON.stringify(answer.errors[0]).slice(0, 300)}`);
          continue;
        }
        const found = objectsIn(answer.data);
        objects += found.length;
        found.flatMap((each) => told(p, each)).forEach((each) => wrong.add(`${each} in ${name}`));
        const list = answer.data[name] as { totalCount: number; nodes: Found[] };
        const seen = byMatrix(w.oracle, type, p, 'REGISTERS').filter((row) => row.seen).length;
        if (name !== 'accessLog' && name !== 'myAccessLog' && list.totalCount !== seen)
          wrong.add(`${whoIs(p)} ${name}: ${list.totalCount} for ${seen}`);
      }
    }
    expect([...wrong]).toEqual([]);
    expect(objects).toBeGreaterThan(1000);
  });
});
