import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { QUEUE_MS } from '../../api/src/platform/pool.js';
import { World } from '../support/world.js';

/** Leads on to a database; whoever comes first has to wait for longer than a request would. */
function slowAtFirst(host: string, port: number): Server {
  let first = true;
  return createServer((from: Socket) => {
    const wait = first ? 2 * QUEUE_MS : 0;
    first = false;
    void pause(wait).then(() => {
      const to = connect(port, host);
      from.pipe(to).pipe(from);
      for (const socket of [from, to]) socket.on('error', () => [from, to].forEach((one) => one.destroy()));
    });
  });
}

describe('A database that is slow to open its first connection', () => {
  let world: World;
  let between: Server;
  beforeAll(async () => {
    world = await World.start();
    const { hostname, port } = new URL(world.db.url);
    between = slowAtFirst(hostname, Number(port)).listen(0, '127.0.0.1');
    await once(between, 'listening');
  });
  afterAll(async () => {
    between.close();
    await world.stop();
  });

  it('is waited for when the API starts, which then answers', async () => {
    const through = new URL(world.db.url);
    through.hostname = '127.0.0.1';
    through.port = String((between.address() as AddressInfo).port);
    const ann = await world.patient('Ann Ask');
    const started = await world.beside({ databaseUrl: through.href });
    const { data } = await started.api(ann).run('{ patients { totalCount } }');
    expect(data.patients.totalCount).toBe(1);
    await started.app.close();
  });
});
