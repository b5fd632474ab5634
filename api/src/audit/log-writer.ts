import { randomUUID } from 'node:crypto';
import { entryText, objectsOf, type LogContext, type LoggedPrincipal, type Told } from './entry.js';
import type { LogKeys } from './keys.js';

/** The last statement before commit: what it says stands, or nothing that was read leaves. */
const APPEND = 'select audit.append($1, $2, $3, $4, $5)';

/** As the database reads an array: ids need no quotes. */
const arrayOf = (ids: readonly (string | null)[]): string => `{${ids.map((id) => id ?? 'NULL').join(',')}}`;

/** Makes entries in a transaction that is under way; gives its last statement, null where there is nothing to say. */
export type Drafting = (sayings: readonly Saying[]) => Draft['step'];

/** Entries that are made and not yet known to stand. */
interface Draft {
  /** Null: there is nothing to say. */
  step: { text: string; values: unknown[] } | null;
  numbers: number[];
}

/** What is to be said of one look or act. */
export interface Saying {
  told: Told;
  who: LoggedPrincipal;
  log: LogContext;
  details?: object | null;
}

/**
 * Makes the entries of one process: each with a code under a key that the database never sees, and with a running number,
 * so that one that is taken away before it is sealed is missed. A number whose transaction failed, or of which nobody knows
 * whether it stands, is named by a later entry (`gaps`).
 */
export class LogWriter {
  private readonly name = randomUUID();
  private last = 0;
  private lost: number[] = [];

  constructor(private readonly keys: LogKeys) {}

  private draft(sayings: readonly Saying[]): Draft {
    const entries: string[] = [];
    const macs: string[] = [];
    const tried: (string | null)[] = [];
    const subjects: string[] = [];
    const objects: string[] = [];
    const numbers: number[] = [];
    for (const { told, who, log, details } of sayings) {
      for (const row of told.rows) {
        const gaps = this.lost;
        this.lost = [];
        this.last += 1;
        numbers.push(this.last, ...gaps);
        const place = { key: this.keys.current.id, writer: this.name, n: this.last, gaps };
        const entry = entryText(told, row, who, log, place, details ?? null);
        entries.push(entry.kept);
        macs.push(this.keys.mac(entry.whole).toString('hex'));
        subjects.push(arrayOf(row.subjects));
        objects.push(arrayOf(objectsOf(row)));
        // Whose a refused object is, the database finds out as it is written.
        tried.push(row.decision === 'DENY' ? (row.objects[0] ?? null) : null);
      }
    }
    const values = [entries, macs, tried, subjects, objects];
    return { step: entries.length ? { text: APPEND, values } : null, numbers };
  }

  /**
   * Runs a transaction to its commit, which makes its entries by `draft`. Where it fails, or nobody knows whether it has
   * committed, their numbers may be missing.
   */
  async during<T>(transaction: (draft: Drafting) => Promise<T>): Promise<T> {
    const numbers: number[] = [];
    try {
      return await transaction((sayings) => {
        const draft = this.draft(sayings);
        numbers.push(...draft.numbers);
        return draft.step;
      });
    } catch (error) {
      this.lost.push(...numbers);
      throw error;
    }
  }
}
