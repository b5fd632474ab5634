import { collectDefaultMetrics, Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { SeenRequest } from '../platform/scope.js';

/** What the API process knows of itself, when it is asked. */
export interface Inside {
  connections: number;
  idle: number;
  waiting: number;
  sockets: number;
  /** Whether it is ready, as a proxy asks. */
  ready(): Promise<boolean>;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/**
 * Requests by operation and code, and how full the process is. An operation is a root field of the schema, never the
 * name that a client gave its document.
 */
export function apiMetrics(registry: Registry, inside: () => Inside): (seen: SeenRequest) => void {
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'samlop_requests_total',
    help: 'Requests by root field (several, none: not known when it was refused, file, introspection) and code (OK, an error code, GONE: the client went away).',
    labelNames: ['operation', 'code'],
    registers,
  });
  const durations = new Histogram({
    name: 'samlop_request_duration_seconds',
    help: 'From the request’s headers to the last byte of its answer.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  });
  const pool = new Gauge({
    name: 'samlop_pool_connections',
    help: 'Connections to the database that are lent, and idle.',
    labelNames: ['state'],
    registers,
    collect() {
      const { connections, idle } = inside();
      this.set({ state: 'lent' }, connections - idle);
      this.set({ state: 'idle' }, idle);
    },
  });
  const gauges = [
    new Gauge({
      name: 'samlop_pool_waiting',
      help: 'Requests that wait for a connection; after a second each is refused.',
      registers,
      collect() {
        this.set(inside().waiting);
      },
    }),
    new Gauge({
      name: 'samlop_sockets_open',
      help: 'Open WebSockets of subscriptions.',
      registers,
      collect() {
        this.set(inside().sockets);
      },
    }),
    // Last: asking takes a connection, which must not be counted as a request's.
    new Gauge({
      name: 'samlop_ready',
      help: 'Whether /health/ready says so (1) or not (0).',
      registers,
      async collect() {
        this.set((await inside().ready()) ? 1 : 0);
      },
    }),
  ];
  void [pool, ...gauges];
  return ({ operation, code, seconds }) => {
    requests.inc({ operation, code });
    durations.observe({ operation }, seconds);
  };
}
