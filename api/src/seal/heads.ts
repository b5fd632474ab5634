import { openCheckpoint, type PublicKey, type SignedCheckpoint } from './checkpoint.js';
import { DamageFound, type Damage } from './damage.js';
import { NoteError, parseNote } from './note.js';

/** A note as somebody kept it; the database says beside it what it reads out of it. */
export interface KeptNote {
  note: string;
  /** As columns of the database have them; a note of a folder has none. */
  columns?: { size: number; root: Buffer; at: Date; keyId: string };
}

/** A database that was put back from a backup: what had been signed beyond it is lost, and was declared to be. */
export interface Restore {
  at: Date;
  from: number;
  to: number;
}

export interface Heads {
  /** Those that hold, by size, one of each. */
  checkpoints: SignedCheckpoint[];
  restores: Restore[];
  /** The largest size that the database itself knows a checkpoint of. */
  known: number;
}

const bad = (damage: Damage, why: string): DamageFound =>
  new DamageFound({ damage, seq: null, entryId: null, why });

/**
 * Takes together the checkpoints of the database and those that were published: each is signed by a key that is trusted,
 * no two of one size differ, none is gone from the database that was published, and larger ones are later.
 */
export function headsOf(
  inDatabase: readonly KeptNote[],
  published: readonly KeptNote[],
  keys: readonly PublicKey[],
): Heads {
  const own = inDatabase.map((kept) => opened(kept, keys));
  const all = dedupe([...own, ...published.map((kept) => opened(kept, keys))]);
  const { checkpoints, restores } = holding(all);
  const known = Math.max(0, ...own.map(({ size }) => size));
  const there = new Set(own.map(({ note }) => note));
  // What was published after a backup was taken is not in the database that came out of it.
  const since = restores.at(-1)?.at ?? new Date(0);
  for (const { size, note, time } of checkpoints)
    if (size <= known && time > since && !there.has(note))
      throw bad('MISSING', `the checkpoint of ${size} entries was published and is not in the database`);
  return { checkpoints, restores, known };
}

function opened({ note, columns }: KeptNote, keys: readonly PublicKey[]): SignedCheckpoint {
  let checkpoint: SignedCheckpoint;
  try {
    checkpoint = openCheckpoint(note, keys);
  } catch (error) {
    if (!(error instanceof NoteError)) throw error;
    const which = columns
      ? `the checkpoint of ${columns.size} entries in the database`
      : 'a published checkpoint';
    throw bad('ALTERED', `${which} does not hold: ${error.message}`);
  }
  const same =
    !columns ||
    (columns.size === checkpoint.size &&
      columns.root.equals(checkpoint.root) &&
      columns.at.getTime() === checkpoint.time.getTime() &&
      parseNote(note).signatures.some(({ keyId }) => keyId === columns.keyId));
  if (!same)
    throw bad(
      'ALTERED',
      `the checkpoint of ${columns.size} entries says other in its columns than in its note`,
    );
  return checkpoint;
}

const dedupe = (all: readonly SignedCheckpoint[]): SignedCheckpoint[] => [
  ...new Map(all.map((each) => [each.note, each])).values(),
];

/** In the order in which they were signed; what a restore declared lost is taken out. */
function holding(all: readonly SignedCheckpoint[]): { checkpoints: SignedCheckpoint[]; restores: Restore[] } {
  const restores: Restore[] = [];
  let held: SignedCheckpoint[] = [];
  for (const next of all.toSorted((a, b) => a.time.getTime() - b.time.getTime() || a.size - b.size)) {
    if (next.insteadOf) {
      const lost = held.filter(({ size }) => size > next.size);
      restores.push({ at: next.time, from: next.insteadOf.size, to: next.size });
      held = held.filter((each) => !lost.includes(each));
    }
    const last = held.at(-1);
    if (last && last.origin !== next.origin)
      throw bad('FORKED', `checkpoints of two logs: ${last.origin} and ${next.origin}`);
    const twin = held.find(({ size }) => size === next.size);
    if (twin && !twin.root.equals(next.root))
      throw bad('FORKED', `two different heads of ${next.size} entries were signed`);
    if (last && next.size < last.size)
      throw bad('ROLLED_BACK', `after ${last.size} entries were signed, ${next.size} were, later`);
    held.push(next);
  }
  return { checkpoints: held, restores };
}
