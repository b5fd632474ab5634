import pg from 'pg';
import { Gauge, Registry } from 'prom-client';
import { QUEUE_SQL, type QueueRow } from './queue.sql.js';
import type { FeatureGauge } from '../platform/feature.js';
import type { Logger } from '../platform/logger.js';

/** What is asked of the database is asked at most this often, however many collectors come. */
const FRESH_MS = 15_000;
const PATIENCE_MS = 3_000;

/**
 * Figures of the whole installation, asked of its database when they are collected, over a connection of their own: a
 * pool that is full hides nothing. Where the database does not answer there are no figures, and `samlop_database_up`
 * is 0.
 */
export class InstallationMetrics {
  readonly registry = new Registry();
  private readonly pool: pg.Pool;
  private readonly up: Gauge;
  private readonly queue: Gauge<'state'>;
  private readonly oldest: Gauge;
  private readonly silent: Gauge;
  private readonly ofFeatures: { gauge: Gauge; of: FeatureGauge }[];
  private asked: { at: number; done: Promise<void> } | null = null;

  constructor(
    { url, role }: { url: string; role: 'samlop_app' | 'samlop_worker' },
    private readonly logger: Logger,
    features: readonly FeatureGauge[] = [],
    private readonly freshMs = FRESH_MS,
  ) {
    const options = `-c role=${role} -c TimeZone=UTC -c statement_timeout=${PATIENCE_MS}`;
    this.pool = new pg.Pool({
      connectionString: url,
      max: 1,
      options,
      connectionTimeoutMillis: PATIENCE_MS,
      allowExitOnIdle: true,
    });
    this.pool.on('error', () => undefined);
    const registers = [this.registry];
    const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
    this.up = gauge('samlop_database_up', 'Whether the database answers this process (1) or not (0).');
    this.queue = new Gauge({
      name: 'samlop_queue_jobs',
      help: 'Jobs in the queue: ready, running, or failed for good.',
      labelNames: ['state'],
      registers,
    });
    this.oldest = gauge(
      'samlop_queue_oldest_seconds',
      'How long the job that has waited longest is overdue.',
    );
    this.silent = gauge(
      'samlop_worker_silent_seconds',
      'How long ago any worker was heard of; none has a row: no value.',
    );
    this.ofFeatures = features.map((of) => ({
      of,
      gauge: new Gauge({
        name: of.name,
        help: of.help,
        labelNames: of.label ? [of.label.name] : [],
        registers,
      }),
    }));
  }

  /** Everything in Prometheus' text format. */
  async text(): Promise<string> {
    await this.refresh();
    return this.registry.metrics();
  }

  /** Brings the figures up to date; never fails. */
  private refresh(): Promise<void> {
    const now = Date.now();
    if (!this.asked || now - this.asked.at >= this.freshMs) this.asked = { at: now, done: this.ask() };
    return this.asked.done;
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async ask(): Promise<void> {
    try {
      const { rows } = await this.pool.query<QueueRow>(QUEUE_SQL);
      const { ready, running, failed, oldest, silent } = rows[0] as QueueRow;
      for (const [state, value] of Object.entries({ ready, running, failed }))
        this.queue.set({ state }, value);
      this.oldest.set(oldest);
      if (silent === null) this.silent.remove();
      else this.silent.set(silent);
      for (const { gauge, of } of this.ofFeatures) await this.askFeature(gauge, of);
      this.up.set(1);
    } catch (error) {
      this.logger.warn({ err: error }, 'the figures of the installation could not be asked for');
      this.forget();
      this.up.set(0);
    }
  }

  /** What was true before is not told as if it were now. */
  private forget(): void {
    this.queue.reset();
    for (const gauge of [this.oldest, this.silent]) gauge.remove();
    for (const { gauge, of } of this.ofFeatures) {
      if (of.label) gauge.reset();
      else gauge.remove();
    }
  }

  private async askFeature(gauge: Gauge, { sql, label }: FeatureGauge): Promise<void> {
    const { rows } = await this.pool.query<{ label?: string; value: number }>(sql);
    if (!label) return gauge.set(rows[0]?.value ?? 0);
    // Only values that are known beforehand: what stands in a row never becomes a label.
    for (const value of label.values) {
      const row = rows.find((each) => each.label === value);
      gauge.set({ [label.name]: value }, row?.value ?? 0);
    }
  }
}
