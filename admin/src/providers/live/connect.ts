import { chosenGrant } from '../choices.js';
import { accessToken } from '../session.js';
import type { MakeClient } from './socket.js';

const KEEP_ALIVE_MS = 15_000;
const PONG_MS = 5_000;
/** From one page to the next the connection stays. */
const LINGER_MS = 5_000;

/** Connects to where the console came from, as whoever is logged in now. */
export const connect: MakeClient = async ({ connected }) => {
  const { createClient } = await import('graphql-ws');
  const url = new URL('/graphql', window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: url.href,
    retryAttempts: 0,
    lazyCloseTimeout: LINGER_MS,
    keepAlive: KEEP_ALIVE_MS,
    connectionAckWaitTimeout: KEEP_ALIVE_MS,
    connectionParams: async () => {
      const token = await accessToken();
      const grant = chosenGrant();
      return {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(grant ? { 'samlop-grant': grant } : {}),
      };
    },
    on: {
      connected,
      // Whoever does not answer is not there, whatever the network believes.
      ping: (received) => {
        if (!received) waiting = setTimeout(() => client.terminate(), PONG_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(waiting);
      },
      closed: () => clearTimeout(waiting),
    },
  });
  return client;
};
