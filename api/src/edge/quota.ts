import type { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** So many points in each window. */
export interface QuotaSpec {
  name: string;
  points: number;
  seconds: number;
}

/** How a quota stands after something was spent of it. */
export interface Standing {
  spec: QuotaSpec;
  remaining: number;
  /** Seconds until the window's end. */
  reset: number;
  exceeded: boolean;
}

/** The table that processes share (its migration makes it); the library's own SQL. */
const shared = ({ name, points, seconds }: QuotaSpec, pool: Pool) =>
  new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    schemaName: 'edge',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
    // Whoever is over is remembered here until the window ends, and costs no query.
    inMemoryBlockOnConsumed: points + 1,
  });

function standing(spec: QuotaSpec, { consumedPoints, msBeforeNext }: RateLimiterRes): Standing {
  return {
    spec,
    remaining: Math.max(spec.points - consumedPoints, 0),
    reset: Math.max(Math.ceil(msBeforeNext / 1000), 1),
    exceeded: consumedPoints > spec.points,
  };
}

/** A portion of the quota is shared at a time: so much can several processes differ from one. */
const PORTIONS = 50;

/**
 * Counted in this process, at once, and told to the others in portions while the request goes on: whoever is far from
 * the limit costs no query, and nobody waits for one. Without the store each process counts for itself.
 */
export class PortionedQuota {
  private readonly here: RateLimiterMemory;
  private readonly all: RateLimiterPostgres;
  private readonly untold = new Map<string, { points: number; until: number }>();
  private readonly telling = new Set<string>();
  private readonly portion: number;

  constructor(
    readonly spec: QuotaSpec,
    pool: Pool,
    private readonly failed: (error: unknown) => void,
  ) {
    this.here = new RateLimiterMemory({ points: spec.points, duration: spec.seconds });
    this.all = shared(spec, pool);
    this.portion = Math.ceil(spec.points / PORTIONS);
  }

  async spend(key: string, points: number): Promise<Standing> {
    const sum = (this.untold.get(key)?.points ?? 0) + points;
    this.untold.set(key, { points: sum, until: Date.now() + this.spec.seconds * 1000 });
    const now = await this.here.penalty(key, points);
    // What is refused anyway need not be told.
    if (now.consumedPoints - points > this.spec.points) this.untold.delete(key);
    else void this.tell(key);
    return standing(this.spec, now);
  }

  /** One portion at a time, so that all that is spent meanwhile is known to be untold. */
  private async tell(key: string): Promise<void> {
    const points = this.untold.get(key)?.points ?? 0;
    if (points < this.portion || this.telling.has(key)) return;
    this.telling.add(key);
    this.untold.delete(key);
    try {
      const { consumedPoints, msBeforeNext } = await this.all.penalty(key, points);
      const since = this.untold.get(key)?.points ?? 0;
      // Zero seconds would be forever.
      await this.here.set(key, consumedPoints + since, Math.max(msBeforeNext, 1) / 1000);
    } catch (error) {
      this.failed(error);
    }
    this.telling.delete(key);
    await this.tell(key);
  }

  /** Forgets portions that were never filled, of windows that are over. */
  sweep(now = Date.now()): void {
    for (const [key, { until }] of this.untold) if (until < now) this.untold.delete(key);
  }
}

/** Counted in the store before anything else is done; throws what the store throws. */
export class StrictQuota {
  private readonly all: RateLimiterPostgres;

  constructor(
    readonly spec: QuotaSpec,
    pool: Pool,
  ) {
    this.all = shared(spec, pool);
  }

  async spend(key: string, points: number): Promise<Standing> {
    try {
      return standing(this.spec, await this.all.consume(key, points));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return { ...standing(this.spec, error), remaining: 0, exceeded: true };
    }
  }
}
