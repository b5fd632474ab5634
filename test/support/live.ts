import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, type Client, type FormattedExecutionResult } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Actor, World } from './world.js';

export interface LiveServer {
  url: string;
  /** Somebody's connection; `closed` tells the code that it was closed with. */
  connect(actor: Actor, more?: Record<string, unknown>): Promise<Live>;
  /** A bare connection, to say whatever one likes. */
  bare(headers?: Record<string, string>, protocol?: string): WebSocket;
  stop(): Promise<void>;
}

export interface Live {
  client: Client;
  closed: Promise<number>;
  subscribe(query: string, variables?: Record<string, unknown>): Received;
}

/** What came over one subscription, in order. */
export interface Received {
  messages: FormattedExecutionResult<Record<string, unknown>, { refetch?: boolean }>[];
  errors: unknown[];
  /** Waits for so many messages in all. */
  until(count: number): Promise<void>;
  stop(): void;
}

/** The world's app behind a server that takes sockets. */
export async function liveServer(world: World): Promise<LiveServer> {
  const server: Server = createServer(world.app.handler).on('upgrade', world.app.upgrade);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const clients: Client[] = [];
  return {
    url,
    async connect(actor, more = {}) {
      const live = await connectLive(world, url, actor, more);
      clients.push(live.client);
      return live;
    },
    bare: (headers = {}, protocol = 'graphql-transport-ws') => new WebSocket(url, protocol, { headers }),
    async stop() {
      for (const client of clients) await client.dispose();
      await world.app.closeSockets();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Somebody's connection to whichever process of the world's installation listens there. */
export async function connectLive(
  world: World,
  url: string,
  actor: Actor,
  more: Record<string, unknown> = {},
): Promise<Live> {
  const token = await world.token(actor);
  let tell: (code: number) => void;
  const closed = new Promise<number>((resolve) => (tell = resolve));
  const client = createClient({
    url,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
    connectionParams: {
      authorization: `Bearer ${token}`,
      ...(actor.grantId ? { 'samlop-grant': actor.grantId } : {}),
      ...more,
    },
    on: { closed: (event) => tell((event as { code: number }).code) },
  });
  return { client, closed, subscribe: (query, variables = {}) => receive(client, query, variables) };
}

function receive(client: Client, query: string, variables: Record<string, unknown>): Received {
  const received: Omit<Received, 'until' | 'stop'> = { messages: [], errors: [] };
  let wake = (): void => undefined;
  const stop = client.subscribe<Record<string, unknown>, { refetch?: boolean }>(
    { query, variables },
    {
      next: (message) => {
        received.messages.push(message);
        wake();
      },
      error: (error) => {
        received.errors.push(error);
        wake();
      },
      complete: () => wake(),
    },
  );
  return Object.assign(received, {
    stop,
    async until(count: number) {
      while (received.messages.length < count && !received.errors.length)
        await new Promise<void>((resolve) => (wake = resolve));
    },
  });
}
