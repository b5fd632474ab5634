import { createServer, type RequestListener, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { SettingName } from './settings.js';
import { StartError } from './start-error.js';

export interface Listening {
  server: Server;
  /** Takes no new requests and lets those under way finish, up to `graceMs`. */
  close(graceMs?: number): Promise<void>;
}

/** Which settings say where a server listens, for whoever has to change one. */
export interface Place {
  port: SettingName;
  host: SettingName;
}

const reasons: Record<string, (host: string, port: number, place: Place) => string> = {
  EADDRINUSE: (_host, port, place) =>
    `Port ${port} is taken: stop what uses it, or set ${place.port} to another.`,
  EACCES: (_host, port, place) =>
    `Port ${port} may not be opened by this user: set ${place.port} to one above 1023.`,
  EADDRNOTAVAIL: (host, _port, place) =>
    `${place.host} ${host} is not an address of this machine: set it to one that is.`,
  ENOTFOUND: (host, _port, place) =>
    `${place.host} ${host} is not an address of this machine: set it to one that is.`,
};

export function listen(
  handler: RequestListener,
  port: number,
  host: string,
  place: Place = { port: 'PORT', host: 'HOST' },
): Promise<Listening> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const line = reasons[error.code ?? '']?.(host, port, place);
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
