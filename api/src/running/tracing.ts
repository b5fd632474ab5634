import { setTimeout as wait } from 'node:timers/promises';
import type * as OtelApi from '@opentelemetry/api';
import type { Span as OtelSpan, Tracer } from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace';
import type { Logger } from '../platform/logger.js';
import { requestScope } from '../platform/scope.js';
import type { Span, SpanFacts, Tracing } from '../platform/trace.js';

type Api = typeof OtelApi;

/** How long spans are gathered, how long a collector may take, and how long a process that stops waits for it. */
const TIMES = { gather: 2_000, send: 5_000, stop: 1_000 };
/** What a collector that is away costs at most: older spans are dropped. */
const KEPT = 2_048;

/** The request's own id is the trace's: what is in the access log is found in the traces, and the other way. */
export const traceIdOf = (requestId: string): string => requestId.replaceAll('-', '').toLowerCase();

/** Sends spans to an OpenTelemetry collector over OTLP/HTTP. Loaded only where the setting says where it is. */
export async function openTracing(
  url: string,
  service: 'samlop-api' | 'samlop-worker',
  logger: Logger,
  times = TIMES,
): Promise<Tracing> {
  const [api, sdk, { resourceFromAttributes }, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const random = new sdk.RandomIdGenerator();
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    idGenerator: {
      generateTraceId: () => {
        const id = traceIdOf(requestScope.getStore()?.requestId ?? '');
        return api.isValidTraceId(id) ? id : random.generateTraceId();
      },
      generateSpanId: () => random.generateSpanId(),
    },
    spanProcessors: [
      new sdk.BatchSpanProcessor({
        exporter: oneLine(new OTLPTraceExporter({ url, timeoutMillis: times.send }), logger),
        maxQueueSize: KEPT,
        exportTimeoutMillis: times.send,
        scheduledDelayMillis: times.gather,
      }),
    ],
  });
  const tracer = provider.getTracer('samlop');
  return {
    begin: (name, facts) => start(api, tracer, null, name, facts),
    // What is still to be sent to a collector that is away is let go.
    close: () =>
      Promise.race([provider.shutdown().catch(() => undefined), wait(times.stop, undefined, { ref: false })]),
  };
}

/** A collector that is away is told of once, and that it is back. */
function oneLine(exporter: SpanExporter, logger: Logger): SpanExporter {
  let away = false;
  return {
    export(spans, tell) {
      exporter.export(spans, (result) => {
        const failed = result.code !== 0;
        if (failed && !away)
          logger.warn({ err: result.error }, 'the trace collector is away: traces are dropped');
        if (!failed && away) logger.info('the trace collector is back');
        away = failed;
        tell(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
  };
}

function start(api: Api, tracer: Tracer, parent: OtelSpan | null, name: string, facts: SpanFacts = {}): Span {
  const context = parent ? api.trace.setSpan(api.ROOT_CONTEXT, parent) : api.ROOT_CONTEXT;
  const kind = parent ? api.SpanKind.INTERNAL : api.SpanKind.SERVER;
  const span = tracer.startSpan(name, { kind, attributes: { ...facts } }, context);
  return {
    begin: (child, more) => start(api, tracer, span, child, more),
    end(more, failed = false) {
      if (more) span.setAttributes({ ...more });
      if (failed) span.setStatus({ code: api.SpanStatusCode.ERROR });
      span.end();
    },
  };
}
