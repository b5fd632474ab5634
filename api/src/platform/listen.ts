import { createServer, type RequestListener, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from './start-error.js';

export interface Listening {
  server: Server;
  /** Takes no new requests and lets those under way finish, up to `graceMs`. */
  close(graceMs?: number): Promise<void>;
}

const reasons: Record<string, (host: string, port: number) => string> = {
  EADDRINUSE: (_host, port) => `Port ${port} is taken: stop what uses it, or set PORT to another.`,
  EACCES: (_host, port) => `Port ${port} may not be opened by this user: set PORT to one above 1023.`,
  EADDRNOTAVAIL: (host) => `HOST ${host} is not an address of this machine: set it to one that is.`,
  ENOTFOUND: (host) => `HOST ${host} is not an address of this machine: set it to one that is.`,
};

export function listen(handler: RequestListener, port: number, host: string): Promise<Listening> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const line = reasons[error.code ?? '']?.(host, port);
      reject(line ? new StartError(line) : error);
    });
    server.listen(port, host, () => resolve({ server, close: (graceMs) => close(server, graceMs) }));
  });
}

async function close(server: Server, graceMs = 8000): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection kept alive is let go as soon as its answer has been sent.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await Promise.race([closed, wait(graceMs, undefined, { ref: false })]);
  clearInterval(sweep);
  server.closeAllConnections();
  await closed;
}
