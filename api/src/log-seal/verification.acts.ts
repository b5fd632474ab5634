import { v7 } from 'uuid';
import type { Checked } from '../seal/check.js';
import type { Found } from '../seal/damage.js';

/** Whether the log holds, and what of it was looked at. */
export type Verdict = Checked | ({ ok: false } & Found);

export interface MadeVerification {
  verdict: Verdict;
  /** What was asked for; null: from the first, to the last. */
  from: Date | null;
  to: Date | null;
  startedAt: Date;
  endedAt: Date;
  /** Who asked; null: a command at the keyboard. */
  by: { jobId: string; personId: string; grantId: string | null } | null;
}

type Sql = (text: string, values: unknown[]) => Promise<unknown>;

/** Keeps what a verification has found; says its id, for the log. */
export async function keepVerification(sql: Sql, made: MadeVerification): Promise<string> {
  const { verdict, by } = made;
  const id = v7();
  const found = verdict.ok ? null : verdict;
  const held = verdict.ok ? verdict : null;
  await sql(
    `insert into log_verification (id, job_id, person_id, grant_id, started_at, ended_at, from_time, to_time, ok, entries, size,
       signed_size, signed_at, damage, place, entry_id, why)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      ...[id, by?.jobId ?? null, by?.personId ?? null, by?.grantId ?? null],
      ...[made.startedAt, made.endedAt, made.from, made.to, verdict.ok, held?.entries ?? 0],
      ...[held?.size ?? null, held?.checkpoint?.size ?? null, held?.checkpoint?.time ?? null],
      ...[found?.damage ?? null, found?.seq ?? null, found?.entryId ?? null, found?.why ?? null],
    ],
  );
  return id;
}
