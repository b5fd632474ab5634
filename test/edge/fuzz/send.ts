import { Agent, request } from 'node:http';
import type { Wire } from './mutate.js';

export interface Got {
  status: number;
  type: string;
  text: string;
}

export interface Client {
  send(wire: Wire): Promise<Got>;
  close(): void;
}

/**
 * Keeps its connections, as a frontend's server does. One that the server let go of while nothing was sent on it is no answer:
 * what found it so is sent again, on a new one.
 */
export function client(origin: string, connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const send = ({ method, path, headers, body }: Wire): Promise<Got> =>
    new Promise((resolve, reject) => {
      const sends = !['GET', 'HEAD', 'TRACE'].includes(method);
      const length = sends ? { 'Content-Length': String(body.length) } : {};
      const call = request(
        new URL(origin),
        { agent, method, path, headers: { ...headers, ...length } },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              type: answer.headers['content-type'] ?? '',
              text: Buffer.concat(chunks).toString('utf8'),
            }),
          );
        },
      );
      call.on('error', (error: NodeJS.ErrnoException) => {
        const letGo = call.reusedSocket && error.code === 'ECONNRESET';
        if (letGo) send({ method, path, headers, body }).then(resolve, reject);
        else reject(error);
      });
      call.end(sends ? body : undefined);
    });
  return { send, close: () => agent.destroy() };
}
