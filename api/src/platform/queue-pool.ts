import pg from 'pg';

type Receive = Parameters<pg.Pool['connect']>[0];

/**
 * The queue's connections. graphile-worker 0.18 gives the one it listens on back twice, when it is lost while the runner ends
 * before it has begun to listen; the second time would be nobody's error to catch, and the end of the process.
 */
export class QueuePool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(receive: Receive): void;
  override connect(receive?: Receive): Promise<pg.PoolClient> | undefined {
    if (!receive) return super.connect();
    super.connect((error, client, release) => {
      let given = false;
      receive(error, client, (destroy) => {
        if (!given) release(destroy);
        given = true;
      });
    });
    return undefined;
  }
}
