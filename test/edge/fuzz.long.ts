import type { GraphQLSchema } from 'graphql';
import { fuzz, introspected, type Outcome } from './fuzz/fuzz.js';
import { fuzzWorld, type FuzzWorld } from './fuzz/world.js';

const COUNT = Number(process.env.FUZZ_COUNT ?? 100_000);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
/** What caches may still take when they have been filled: those of documents are bounded by bytes, others by entries. */
const MOST_GROWTH = 32 * 1024 * 1024;

describe(`${COUNT} documents by chance, and as many that were spoilt (FUZZ_SEED=${seed} has them again)`, () => {
  let world: FuzzWorld;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    world = await fuzzWorld();
    schema = await introspected(world);
  });
  afterAll(() => world.stop());

  it.each([
    ['as they are', false],
    ['spoilt', true],
  ])('bring about no fault of ours, and leave nothing behind: %s', async (_how, spoilt) => {
    const began = Date.now();
    const outcome = await fuzz(world, schema, seed, COUNT, spoilt);
    console.log(told(outcome, Date.now() - began));
    expect(outcome.faults).toEqual([]);
    expect(await world.isReady()).toBe(true);
    const [half = 0, end = 0] = [outcome.heap.at(5), outcome.heap.at(-1)];
    expect(end - half).toBeLessThan(MOST_GROWTH);
  });
});

const told = ({ faults, answered, statuses, heap }: Outcome, ms: number): string =>
  [
    `${faults.length} faults, ${answered} answered without error, ${JSON.stringify(statuses)}, ${Math.round(ms / 1000)} s`,
    `heap in MB: ${heap.map((bytes) => (bytes / 2 ** 20).toFixed(0)).join(' ')}`,
  ].join('\n');
