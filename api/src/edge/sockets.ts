import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import {
  CloseCode,
  GRAPHQL_TRANSPORT_WS_PROTOCOL,
  handleProtocols,
  makeServer,
  type Context,
} from 'graphql-ws';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { Documents } from './document-limits.js';
import { SOCKET_LIMITS, SocketCounts } from './socket-limits.js';
import { admittedSubscription } from './subscription.js';
import { socketSession, type SessionMeans, type SocketSession } from './socket-session.js';
import { formatError } from '../graphql/format-error.js';
import { languageOf } from '../platform/context.js';
import { requestScope } from '../platform/scope.js';

export interface SocketMeans extends SessionMeans {
  schema: GraphQLSchema;
  documents: Documents;
  /** Whether a page of this origin may connect; a connection that names none comes from no page. */
  knownOrigin(origin: string, host: string | undefined): boolean;
}

interface Extra {
  session: SocketSession | null;
  close(code: number, reason: string): void;
}
type SocketContext = Context<Record<string, unknown>, Extra>;

export interface Sockets {
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** How many are open. */
  count(): number;
  close(): Promise<void>;
}

/** The API's WebSocket (`graphql-transport-ws`): subscriptions only; queries and mutations are POSTed. */
export function sockets(means: SocketMeans): Sockets {
  const wss = new WebSocketServer({
    noServer: true,
    maxPayload: SOCKET_LIMITS.message,
    handleProtocols,
    // What is compressed for many costs memory for each of them.
    perMessageDeflate: false,
  });
  const counts = new SocketCounts();
  const server = makeServer<Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: SOCKET_LIMITS.initMs,
    onConnect: (context) => connected(context, means, counts),
    onSubscribe: (context, _id, payload) => {
      const { session } = context.extra;
      if (!session) return [new GraphQLError('no session')];
      if (Object.keys(context.subscriptions).length >= SOCKET_LIMITS.subscriptions) {
        context.extra.close(CloseCode.TooManyInitialisationRequests, 'Too many subscriptions');
        return [];
      }
      return admittedSubscription(means.schema, payload, session.context(), means.documents);
    },
    onError: (_context, _id, _payload, errors) => errors.map((error) => formatError(error) as never),
    // Nothing is hidden behind this null: it says that something may have been missed.
    onNext: (_context, _id, _payload, _args, result) =>
      !result.errors && Object.values(result.data ?? {}).every((value) => value === null)
        ? { ...result, extensions: { refetch: true } }
        : undefined,
  });

  wss.on('connection', (socket: WebSocket, req: IncomingMessage) => {
    const scope = { requestId: randomUUID(), language: languageOf(req.headers['accept-language']) };
    const extra: Extra = { session: null, close: (code, reason) => socket.close(code, reason) };
    const pulse = keepAlive(socket, () => extra.session?.expired() ?? false);
    let recent = 0;
    const refill = setInterval(() => (recent = 0), SOCKET_LIMITS.periodMs).unref();
    const closed = server.opened(
      {
        protocol: socket.protocol,
        // A receiver that does not read is let go, before its answers fill our memory.
        send: (data) => {
          if (socket.bufferedAmount > SOCKET_LIMITS.buffered) return socket.terminate();
          if (socket.readyState === socket.OPEN) socket.send(data);
        },
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on('message', (data: RawData) => {
            recent += 1;
            if (recent > SOCKET_LIMITS.messages)
              return socket.close(CloseCode.TooManyInitialisationRequests, 'Too many messages');
            requestScope.run(scope, () => {
              take(String(data as Buffer)).catch((error: unknown) => {
                means.logger.error({ err: error, requestId: scope.requestId }, 'a socket’s message failed');
                socket.close(CloseCode.InternalServerError, 'Internal server error');
              });
            });
          }),
      },
      extra,
    );
    // What breaks the protocol of the socket itself (an oversized frame, bytes that are no text) closes it.
    socket.on('error', () => socket.terminate());
    socket.once('close', (code, reason) => {
      clearInterval(pulse);
      clearInterval(refill);
      extra.session?.end();
      void closed(code, String(reason));
    });
  });

  return {
    count: () => wss.clients.size,
    upgrade(req, socket, head) {
      const refused = refusalOf(req, means, wss.clients.size);
      if (refused) return void socket.end(refused);
      wss.handleUpgrade(req, socket, head, (opened) => wss.emit('connection', opened, req));
    },
    async close() {
      for (const client of wss.clients) client.close(1001, 'Going away');
      const ended = new Promise<void>((resolve) => wss.close(() => resolve()));
      const hard = setTimeout(() => wss.clients.forEach((client) => client.terminate()), 1000);
      await ended;
      clearTimeout(hard);
    },
  };
}

async function connected(context: SocketContext, means: SocketMeans, counts: SocketCounts): Promise<boolean> {
  const { extra } = context;
  const opened = await socketSession(means, context.connectionParams ?? {}, extra.close);
  if ('refused' in opened) {
    extra.close(...opened.refused);
    const code = opened.refused[0] === CloseCode.Unauthorized ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    const requestId = requestScope.getStore()?.requestId ?? '';
    means.refused.note({ requestId, operation: 'socket', code, caller: null, address: undefined });
    return true;
  }
  if (!counts.take(opened.personId)) {
    extra.close(CloseCode.TooManyInitialisationRequests, 'Too many connections');
    return true;
  }
  opened.onEnd(() => counts.giveBack(opened.personId));
  extra.session = opened;
  return true;
}

/** Pings, lets go of whoever does not answer, and closes when the token has expired. */
function keepAlive(socket: WebSocket, expired: () => boolean): NodeJS.Timeout {
  let answered = true;
  let beats = 0;
  socket.on('pong', () => (answered = true));
  return setInterval(() => {
    if (expired()) return socket.close(CloseCode.Unauthorized, 'Token expired');
    beats += 1;
    if (beats % SOCKET_LIMITS.pingEvery) return;
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, SOCKET_LIMITS.beatMs).unref();
}

/** Why a connection is not upgraded, as the whole answer; null where it is. */
function refusalOf(req: IncomingMessage, means: SocketMeans, open: number): string | null {
  const { origin, host } = req.headers;
  const answer = (status: string) => `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`;
  if (new URL(req.url ?? '/', 'http://samlop').pathname !== '/graphql') return answer('404 Not Found');
  if (origin !== undefined && !means.knownOrigin(origin, host)) return answer('403 Forbidden');
  const offered = (req.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
  if (!offered.includes(GRAPHQL_TRANSPORT_WS_PROTOCOL)) return answer('400 Bad Request');
  if (open >= SOCKET_LIMITS.all) return answer('503 Service Unavailable');
  return null;
}
