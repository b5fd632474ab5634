import { createSchema } from '../../api/src/graphql/schema.js';
import { World } from '../support/world.js';
import { FAULTS, under } from './faults.js';
import { everyRead, fileRead, leaks, stockOf } from './reads.js';

describe('Where the log cannot be written', () => {
  it('no read of any operation gives a byte of data, whatever the fault', async () => {
    const world = await World.start();
    const stock = await stockOf(world);
    const reads = [...(await everyRead(world, await createSchema(), stock, 1)), await fileRead(world, stock)];
    for (const fault of FAULTS) {
      await under(world.db, fault, async () => {
        expect([fault.name, await leaks(world, reads)]).toEqual([fault.name, []]);
      });
    }
    for (const read of reads)
      expect([read.name, (await read.ask(world)).errors]).toEqual([read.name, undefined]);
    await world.stop();
  });
});
