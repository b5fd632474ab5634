import type { GraphQLSchema } from 'graphql';
import { createSchema } from '../../api/src/graphql/schema.js';
import { liveServer } from '../support/live.js';
import { World } from '../support/world.js';
import { FAULTS, under, type Fault } from './faults.js';
import { everyRead, fileRead, leaks, loggedNames, stockOf, type Read, type Stock } from './reads.js';

/** What is not to be had in this installation: nothing is signed. Its own test is test/receipt. */
const SHOWS_NOTHING = ['accessReceipt'];

// Case 88 of the list of attacks. Every operation under every fault: no-log-no-data.long.ts.
describe('Where the log cannot be written', () => {
  let world: World;
  let schema: GraphQLSchema;
  let stock: Stock;
  let reads: Read[];
  let file: Read;
  beforeAll(async () => {
    world = await World.start();
    schema = await createSchema();
    stock = await stockOf(world);
    reads = await everyRead(world, schema, stock);
    file = await fileRead(world, stock);
  }, 60_000);
  afterAll(() => world.stop());

  const answered = async (read: Read | undefined) => (await read?.ask(world))?.errors ?? null;

  it('no read of any operation gives a byte of data, nor a file', async () => {
    const tried = new Set(reads.map(({ name }) => name));
    expect(loggedNames(schema).filter((name) => !tried.has(name))).toEqual(SHOWS_NOTHING);
    expect(await answered(file)).toBeNull();
    await under(world.db, FAULTS[0] as Fault, async () => {
      expect(await leaks(world, [...reads, file])).toEqual([]);
    });
    expect(await answered(reads[0])).toBeNull();
  });

  it.each(FAULTS.slice(1))('nor does any kind of read when $name', async (fault) => {
    const kinds = ['patients', 'patient', 'myAccessLog', 'explainAccess'];
    const some = reads.filter(({ name }) => kinds.includes(name));
    expect(some).toHaveLength(kinds.length);
    await under(world.db, fault, async () => expect(await leaks(world, [...some, file])).toEqual([]));
    expect(await answered(some[0])).toBeNull();
  });

  it('no subscription brings an event', async () => {
    const live = await liveServer(world);
    await under(world.db, FAULTS[0] as Fault, async () => {
      const connection = await live.connect(stock.r.clinician);
      const received = connection.subscribe('subscription { pathwayChanged { id status patient { name } } }');
      let told = false;
      void received.until(1).then(() => (told = true));
      while (!told) {
        await world.db.sql('update pathway set version = version + 1');
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      for (const { data } of received.messages) expect(data?.pathwayChanged ?? null).toBeNull();
      expect(JSON.stringify(received.messages)).not.toContain('Havhest');
    });
    await live.stop();
  });
});
