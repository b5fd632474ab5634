import { rmSync } from 'node:fs';
import { region, type Region } from '../support/region.js';
import { sealAll, SigningPlace } from '../support/sealed.js';
import { World } from '../support/world.js';
import { declareRestored } from '../../api/src/seal/signing.js';

describe('The signed log of a database that was put back', () => {
  let world: World;
  let r: Region;
  let patientId: string;
  const look = async () => {
    await world.api(r.gp).run(`{ patient(id: "${patientId}") { id name } }`);
    await sealAll(world);
  };
  beforeAll(async () => {
    world = await World.start();
    r = await region(world);
    ({ patientId } = await world.patient('Stille Bekk', { gp: r.gp }));
    await look();
    await look();
  });
  afterAll(() => world.stop());

  it('is declared so before anything is written on; later, what to do is said', async () => {
    const place = new SigningPlace(world);
    await place.sign();
    const [{ size } = { size: 0 }] = await world.db.sql<{ size: number }>(
      'select count(*)::int as size from audit.seal',
    );
    await world.db.sql(
      'delete from audit.entry where id = (select entry_id from audit.seal where seq = $1)',
      [size - 1],
    );
    await world.db.sql('delete from audit.seal where seq = $1', [size - 1]);
    await look();
    await expect(place.asked((ask) => declareRestored(ask, place.stateFile))).rejects.toThrow(
      /declared before API and worker start/,
    );
    rmSync(place.folder, { recursive: true, force: true });
  });
});
