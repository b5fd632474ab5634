import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to a database on which a connection is held up as soon as it says these words, until it is cut. */
export class Passage {
  private readonly held: Socket[] = [];

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async to(databaseUrl: string, words: string): Promise<Passage> {
    const there = new URL(databaseUrl);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const here = new URL(databaseUrl);
    here.port = String((server.address() as AddressInfo).port);
    const passage = new Passage(server, here.href);
    server.on('connection', (near) => {
      const far = connect(Number(there.port), there.hostname);
      const end = (): void => void [near, far].forEach((socket) => socket.destroy());
      for (const socket of [near, far]) socket.on('error', end).on('close', end);
      far.on('data', (bytes) => near.write(bytes));
      near.on('data', (bytes) => {
        if (bytes.includes(words)) passage.held.push(near);
        if (!passage.held.includes(near)) far.write(bytes);
      });
    });
    return passage;
  }

  get holds(): boolean {
    return this.held.length > 0;
  }

  /** Cuts what is held; what comes later with the same words is held anew. */
  cut(): void {
    for (const socket of this.held.splice(0)) socket.destroy();
  }

  close(): void {
    this.server.close();
  }
}
