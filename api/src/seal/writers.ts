import type { EntryMembers } from './canonical.js';
import type { Damage } from './damage.js';

/** After so long of further writing, a number of a writer that nothing was heard of is missing. */
export const PATIENCE_MS = 2 * 60_000;

interface Writer {
  /** What came before the stretch that is looked at: not known, and not missed. */
  before: number;
  /** Until when a number that is passed over may be one that came before the stretch. */
  uncertainUntil: number;
  highest: number;
  /** Numbers that were passed over, and since when. */
  open: Map<number, { since: number; seq: number }>;
  /** Numbers that the writer itself says may be missing. */
  declared: Set<number>;
}

export interface Miscounted {
  damage: Extract<Damage, 'MISSING' | 'EXTRA'>;
  seq: number;
  why: string;
}

/**
 * Each process numbers what it writes and says which numbers may be missing, because their transaction did not commit or
 * nobody knows whether it did. So entries that were taken out before they were sealed leave a hole in the numbers of
 * whoever wrote on.
 */
export class Writers {
  private readonly known = new Map<string, Writer>();

  /** Whether the log is looked at from its first entry on. */
  constructor(private fromFirst: boolean) {}

  /** What comes now is not looked at in full: numbers begin anew behind it. */
  skip(): void {
    this.known.clear();
    this.fromFirst = false;
  }

  see({ writer, n, gaps, at }: EntryMembers, seq: number): Miscounted | null {
    if (typeof writer !== 'string' || typeof n !== 'number') return null;
    const when = Date.parse(String(at));
    const state = this.known.get(writer) ?? this.begin(writer, n, when);
    for (const gap of Array.isArray(gaps) ? (gaps as number[]) : []) {
      state.open.delete(gap);
      state.declared.add(gap);
    }
    if (n > state.highest) {
      for (let passed = state.highest + 1; passed < n; passed += 1)
        if (!state.declared.has(passed))
          state.open.set(passed, { since: when > state.uncertainUntil ? when : Infinity, seq });
      state.highest = n;
    } else if (
      !state.open.delete(n) &&
      !state.declared.delete(n) &&
      n > state.before &&
      when > state.uncertainUntil
    ) {
      return { damage: 'EXTRA', seq, why: `number ${n} of writer ${writer} is there twice` };
    }
    return overdue(state, when, writer);
  }

  private begin(writer: string, n: number, when: number): Writer {
    const before = this.fromFirst ? 0 : n - 1;
    const uncertainUntil = this.fromFirst ? -Infinity : when + PATIENCE_MS;
    const state = { before, uncertainUntil, highest: before, open: new Map(), declared: new Set<number>() };
    this.known.set(writer, state);
    return state;
  }
}

function overdue({ open }: Writer, now: number, writer: string): Miscounted | null {
  for (const [n, { since, seq }] of open) {
    if (now - since > PATIENCE_MS)
      return { damage: 'MISSING', seq, why: `number ${n} of writer ${writer}, which wrote on, is not there` };
  }
  return null;
}
