import { createHash } from 'node:crypto';
import pg from 'pg';
import { PortionedQuota, StrictQuota, type Standing } from './quota.js';
import type { Lookups } from './lookups.js';
import type { RateSettings } from '../platform/config.js';
import { SamlopError } from '../platform/errors.js';
import type { Logger } from '../platform/logger.js';

const MINUTE = 60;
const HOUR = 3600;
const SWEEP_MS = 60_000;
/** What clocks of several machines may differ by, and more than one is corrected by as it goes. */
const JUMP_MS = 60_000;
/** How long a look-up waits for the store. */
const STORE_MS = 1000;

/** Who pays: a person, or the address of whoever is nobody. */
export type Payer = { personId: string } | { address: string };

/**
 * What people may ask for in a while, over all processes. The care path (an id in hand) is counted here and shared
 * afterwards, and goes on without the store; looking for people, by name or number, is counted in the store first
 * and refused without it. See adr/0015.
 */
export class RateLimits {
  private readonly pool: pg.Pool;
  private quotas: Quotas;
  /** Which instant of the time of day this process began at; another one when the machine's clock was set. */
  private epoch = epoch();
  private readonly sweeper: NodeJS.Timeout;

  constructor(
    databaseUrl: string,
    private readonly rates: RateSettings,
    private readonly logger: Logger,
  ) {
    // Connections of its own: a siege of the others must not silence what holds it off.
    this.pool = new pg.Pool({
      connectionString: databaseUrl,
      max: 2,
      connectionTimeoutMillis: STORE_MS,
      options: `-c role=samlop_app -c statement_timeout=${STORE_MS}`,
    });
    this.pool.on('error', this.failed);
    this.quotas = this.begin();
    this.sweeper = setInterval(() => void this.sweep(), SWEEP_MS).unref();
  }

  spend(payer: Payer, points: number): Promise<Standing> {
    const { person, address } = this.quotas;
    return 'personId' in payer ? person.spend(payer.personId, points) : address.spend(payer.address, points);
  }

  /** Counts what is looked for; nothing is, where nobody is there to count. */
  async lookUp(personId: string, { searches, numbers }: Lookups): Promise<Standing[]> {
    const { search, number: looked, patient } = this.quotas;
    const asked: Promise<Standing>[] = [];
    if (searches) asked.push(search.spend(personId, searches));
    if (numbers.length) asked.push(looked.spend(personId, numbers.length));
    for (const [number, times] of tally(numbers)) asked.push(patient.spend(digest(number), times));
    try {
      return await Promise.all(asked);
    } catch (error) {
      this.logger.error({ err: error }, 'a look-up could not be counted, and was refused');
      throw new SamlopError('UNAVAILABLE', 'UNAVAILABLE', {}, 'the rate limits’ store does not answer');
    }
  }

  async close(): Promise<void> {
    clearInterval(this.sweeper);
    await this.pool.end();
  }

  private readonly failed = (error: unknown): void =>
    this.logger.error({ err: error }, 'rate limits are not shared');

  private begin(): Quotas {
    const { rates, pool, failed } = this;
    const portioned = (name: keyof RateSettings) =>
      new PortionedQuota({ name, points: rates[name], seconds: MINUTE }, pool, failed);
    const strict = (name: keyof RateSettings, seconds: number) =>
      new StrictQuota({ name, points: rates[name], seconds }, pool);
    return {
      person: portioned('person'),
      address: portioned('address'),
      search: strict('search', MINUTE),
      number: strict('number', HOUR),
      patient: strict('patient', HOUR),
    };
  }

  private async sweep(): Promise<void> {
    // Windows end by the time of day: after a clock was set back, one would last until the day is made up for.
    const now = epoch();
    if (Math.abs(now - this.epoch) > JUMP_MS) this.quotas = this.begin();
    this.epoch = now;
    this.quotas.person.sweep();
    this.quotas.address.sweep();
    await this.pool
      .query('delete from edge.rate_limit where expire < $1 or expire > $2', [
        Date.now(),
        Date.now() + HOUR * 1000 + JUMP_MS,
      ])
      .catch(this.failed);
  }
}

interface Quotas {
  person: PortionedQuota;
  address: PortionedQuota;
  search: StrictQuota;
  number: StrictQuota;
  patient: StrictQuota;
}

const epoch = (): number => Date.now() - performance.now();

function tally(numbers: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return times;
}

/**
 * Not the number itself, so that it is in no statement. Whoever can read the table can read the numbers' own, so that
 * it need not withstand guessing; and it is gone with its window.
 */
const digest = (number: string): string => createHash('sha256').update(number).digest('base64url');
