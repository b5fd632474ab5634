import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Sent {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: Record<string, unknown> }[];
  status: { code?: number };
}

export interface SeenSpan {
  name: string;
  trace: string;
  id: string;
  parent: string | null;
  facts: Record<string, unknown>;
  failed: boolean;
}

/** A trace collector that keeps what it is sent, as it was sent. */
export class Collector {
  readonly bodies: string[] = [];
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<Collector> {
    const server = createServer((req, res) => {
      let body = '';
      req.setEncoding('utf8').on('data', (part: string) => (body += part));
      req.on('end', () => {
        collector.bodies.push(body);
        res.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const collector = new Collector(server, `http://127.0.0.1:${port}/v1/traces`);
    return collector;
  }

  /** Every span, in the order in which they ended. */
  get spans(): SeenSpan[] {
    type Body = { resourceSpans: { scopeSpans: { spans: Sent[] }[] }[] };
    const sent = this.bodies.flatMap((body) =>
      (JSON.parse(body) as Body).resourceSpans.flatMap(({ scopeSpans }) =>
        scopeSpans.flatMap(({ spans }) => spans),
      ),
    );
    return sent.map((span) => ({
      name: span.name,
      trace: span.traceId,
      id: span.spanId,
      parent: span.parentSpanId ?? null,
      facts: Object.fromEntries(span.attributes.map(({ key, value }) => [key, Object.values(value)[0]])),
      failed: span.status.code === 2,
    }));
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
