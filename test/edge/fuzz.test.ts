import { fuzz, introspected } from './fuzz/fuzz.js';
import { fuzzWorld, type FuzzWorld } from './fuzz/world.js';
import type { GraphQLSchema } from 'graphql';

const COUNT = 120;
/** The same each time: other documents are the long run's (fuzz.long.ts). */
const seed = Number(process.env.FUZZ_SEED ?? 1);

describe(`Documents by chance (seed ${seed})`, () => {
  let world: FuzzWorld;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    world = await fuzzWorld();
    schema = await introspected(world);
  }, 60_000);
  afterAll(() => world.stop());
  afterEach(async () => expect(await world.isReady()).toBe(true));

  it('that are valid are answered or refused, with nothing of ours in it', async () => {
    const { faults, answered, statuses } = await fuzz(world, schema, seed, COUNT, false);
    expect(faults).toEqual([]);
    expect({ statuses, enough: answered > COUNT / 8 }).toMatchObject({ enough: true });
  }, 60_000);

  it('that were spoilt are answered or refused, with nothing of ours in it', async () => {
    const { faults, statuses } = await fuzz(world, schema, seed, COUNT, true);
    expect(faults).toEqual([]);
    expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400']));
  }, 60_000);
});
