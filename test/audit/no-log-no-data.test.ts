import type { GraphQLSchema } from 'graphql';
import { createSchema } from '../../api/src/graphql/schema.js';
import { World } from '../support/world.js';
import { FAULTS, under } from './faults.js';
import { everyRead, loggedNames, stockOf, tells, type Read } from './reads.js';

/** What this stock shows nobody anything of, so that there is nothing to keep back. */
const SHOWS_NOTHING = [];

// Case 88 of the list of attacks. Every operation under every fault: no-log-no-data.long.ts.
describe('Where the log cannot be written', () => {
  let world: World;
  let schema: GraphQLSchema;
  let reads: Read[];
  beforeAll(async () => {
    world = await World.start();
    schema = await createSchema();
    reads = await everyRead(world, schema, await stockOf(world));
  }, 60_000);
  afterAll(() => world.stop());

  const entries = async () => {
    const [row] = await world.db.sql<{ n: number }>('select count(*)::int as n from audit.entry');
    return row?.n;
  };
  const kept = async (read: Read): Promise<string | null> => {
    const before = await entries();
    const answer = await read.ask(world);
    const nothing = answer.data === null || answer.data === undefined;
    const held = nothing && Boolean(answer.errors?.length) && !tells(answer) && (await entries()) === before;
    return held ? null : `${read.name}: ${answer.text.slice(0, 200)}`;
  };
  const all = async (of: readonly Read[]) => {
    const wrong: (string | null)[] = [];
    for (const read of of) wrong.push(await kept(read));
    return wrong.filter(Boolean);
  };

  it('no read of any operation gives a byte of data', async () => {
    const tried = new Set(reads.map(({ name }) => name));
    expect(loggedNames(schema).filter((name) => !tried.has(name))).toEqual(SHOWS_NOTHING);
    await under(world.db, FAULTS[0] as never, async () => expect(await all(reads)).toEqual([]));
    const again = await reads[0]?.ask(world);
    expect(again?.errors).toBeUndefined();
  });

  it.each(FAULTS.slice(1))('nor does any kind of read when $name', async (fault) => {
    const some = reads.filter(({ name }) =>
      ['patients', 'patient', 'myAccessLog', 'explainAccess'].includes(name),
    );
    expect(some).toHaveLength(4);
    await under(world.db, fault, async () => expect(await all(some)).toEqual([]));
    const again = await some[0]?.ask(world);
    expect(again?.errors).toBeUndefined();
  });
});
