import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { hardenServer } from '../../api/src/edge/server.js';
import type { World } from '../support/world.js';

/** The app on a real port, behind the server as it is in production. */
export async function listening(world: World): Promise<Server> {
  const server = hardenServer(createServer(world.app.handler));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

export const urlOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;

export interface Exchange {
  status: number;
  head: string;
  body: string;
  /** Everything that came, to the connection's end. */
  text: string;
}

/** Sends bytes as they are, then whatever `more` gives for as long as the server listens; until the server hangs up. */
export function exchange(server: Server, bytes: string | Buffer, more?: () => Buffer): Promise<Exchange> {
  return new Promise((resolve) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let text = '';
    const pump = (): void => {
      while (more && socket.writable && socket.write(more()));
    };
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    // Cut off while sending: what had been answered by then is what counts.
    socket.on('error', () => undefined);
    socket.on('drain', pump);
    socket.on('close', () => {
      const [head = '', ...body] = text.split('\r\n\r\n');
      resolve({
        status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]),
        head,
        body: body.join('\r\n\r\n'),
        text,
      });
    });
    socket.write(bytes);
    pump();
  });
}
