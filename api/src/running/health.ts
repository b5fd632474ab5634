import type { Pool } from 'pg';
import { neededMigrations } from './needed-migrations.js';

export type State = 'ok' | 'missing' | 'unavailable' | 'unknown';

/** How a process is, for those who run it. Strangers are told `ready` and no more. */
export interface Health {
  /** Whether it can answer requests: what a proxy goes by. */
  ready: boolean;
  database: { state: State };
  /** A database that is newer than the process is no trouble: old and new run side by side while one replaces the other. */
  migrations: { state: State; missing: string[] };
  /** A worker that is away stops mail and reminders, and no request: it is told, and leaves the process ready. */
  worker: { state: State; count: number; secondsSinceBeat: number | null };
  /** Until which day the access log has months to be written into; then nothing can be read. `missing`: few are left. */
  log: { state: State; until: string | null };
  /**
   * Whether the access log is sealed and signed: told, and no reason to refuse requests, which are logged all the same.
   * `behind` and `unsigned`: for longer than it should; `broken`: it is not as it was left; `suspect`: somebody else wrote in it.
   */
  seal: {
    state: State | 'behind' | 'unsigned' | 'broken' | 'suspect';
    secondsBehind: number | null;
    secondsUnsigned: number | null;
    suspect: number;
  };
}

/** A worker says every 15 seconds that it is there; after this long without a word it is taken for gone. */
export const SILENT_SECONDS = 60;

/** The worker makes months ahead of time; so few days left mean that it has not for weeks. */
const LOG_DAYS = 45;
/** What the sealer and the signer may take: each is done in a second and in half a minute where all is well. */
export const LATE_SECONDS = { sealed: 30, signed: 180 };

interface Answer {
  done: string[];
  count: number;
  seconds: number | null;
  until: string | null;
  left: number;
  behind: number | null;
  unsigned: number | null;
  suspect: number | null;
  broken: boolean | null;
}

const ASK = `
  select array(select left(name, 5) from migration) as done, w.count, w.seconds, l.*,
         m.until::text as until, m.until - current_date as left
    from (select count(*) filter (where beat_at > now() - interval '${SILENT_SECONDS} seconds')::int as count,
                 extract(epoch from now() - max(beat_at))::float8 as seconds from running.worker_heartbeat) w
    cross join audit.made_until() as m(until)
    left join (select extract(epoch from now() - nullif(caught_up_at, '-infinity'))::float8 as behind,
                 coalesce(extract(epoch from now() - unsigned_since), 0)::float8 as unsigned, suspect::float8 as suspect,
                 broken is not null as broken from running.log_sealer) l on true`;

/** Without the table that it asks for, the database is older than this version. */
const UNKNOWN_TABLE = /^(42P01|42883|3F000|42501)$/;

/** One question to the database, shared by whoever asks while it is under way. */
export class HealthCheck {
  private readonly needed = neededMigrations();
  private underWay: Promise<Health> | null = null;

  constructor(private readonly pool: Pool) {}

  check(): Promise<Health> {
    this.underWay ??= this.ask().finally(() => (this.underWay = null));
    return this.underWay;
  }

  private async ask(): Promise<Health> {
    try {
      const { rows } = await this.pool.query<Answer>(ASK);
      return this.judge(rows[0] as Answer);
    } catch (error) {
      const older = UNKNOWN_TABLE.test(String((error as { code?: unknown }).code));
      return {
        ready: false,
        database: { state: older ? 'ok' : 'unavailable' },
        migrations: { state: older ? 'missing' : 'unknown', missing: [] },
        worker: { state: 'unknown', count: 0, secondsSinceBeat: null },
        log: { state: 'unknown', until: null },
        seal: { state: 'unknown', secondsBehind: null, secondsUnsigned: null, suspect: 0 },
      };
    }
  }

  private judge({ done, count, seconds, until, left, ...seal }: Answer): Health {
    const missing = this.needed.filter((number) => !done.includes(number));
    return {
      ready: missing.length === 0,
      database: { state: 'ok' },
      migrations: { state: missing.length ? 'missing' : 'ok', missing },
      worker: { state: count ? 'ok' : 'missing', count, secondsSinceBeat: seconds },
      log: { state: left < LOG_DAYS ? 'missing' : 'ok', until },
      seal: sealOf(seal),
    };
  }
}

function sealOf({
  behind,
  unsigned,
  suspect,
  broken,
}: Omit<Answer, 'done' | 'count' | 'seconds' | 'until' | 'left'>): Health['seal'] {
  const figures = { secondsBehind: behind, secondsUnsigned: unsigned, suspect: suspect ?? 0 };
  // Nothing has ever been sealed.
  if (broken === null) return { state: 'missing', ...figures };
  if (broken) return { state: 'broken', ...figures };
  if (suspect) return { state: 'suspect', ...figures };
  if (behind === null || behind > LATE_SECONDS.sealed) return { state: 'behind', ...figures };
  return { state: (unsigned ?? 0) > LATE_SECONDS.signed ? 'unsigned' : 'ok', ...figures };
}
