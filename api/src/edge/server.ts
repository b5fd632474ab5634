import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { formatError } from '../graphql/format-error.js';
import { badInput } from '../platform/errors.js';

/** What never becomes a request: the parser's errors, by what they are. */
const MALFORMED: Record<string, { status: string; path: string; rule: string }> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    path: 'headers',
    rule: 'HEADER_SIZE',
  },
  ERR_HTTP_REQUEST_TIMEOUT: { status: '408 Request Timeout', path: 'request', rule: 'TIMEOUT' },
};

const answerTo = (path: string, rule: string): string =>
  `${JSON.stringify({ errors: [formatError(badInput({ path, rule }))] })}\n`;

/** The same JSON, and the connection closed, for what Node's parser refuses before the app is asked. */
export function hardenServer<S extends Server>(server: S): S {
  server.headersTimeout = 15_000;
  server.requestTimeout = 60_000;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const underWay = (socket as { _httpMessage?: ServerResponse })._httpMessage?.headersSent;
    if (!socket.writable || underWay || error.code === 'ECONNRESET') return void socket.destroy();
    const { status, path, rule } = MALFORMED[error.code ?? ''] ?? {
      status: '400 Bad Request',
      path: 'request',
      rule: 'HTTP',
    };
    const body = answerTo(path, rule);
    const headers = [
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'X-Content-Type-Options: nosniff',
      'Connection: close',
    ];
    socket.end(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n${body}`);
  });
  server.on('checkExpectation', (_req: IncomingMessage, res: ServerResponse) => {
    const body = answerTo('Expect', 'HTTP');
    const length = Buffer.byteLength(body);
    const type = 'application/json; charset=utf-8';
    res.writeHead(417, { 'Content-Type': type, 'Content-Length': length, Connection: 'close' }).end(body);
  });
  return server;
}
