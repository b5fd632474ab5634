import { openCheckpoint, parseCheckpoint, type SignedCheckpoint } from './checkpoint.js';
import { Frontier } from './merkle.js';
import { NoteError, parseNote, parsePublicKey, type PublicKey } from './note.js';
import type { KeptNote } from './heads.js';
import type { Publisher } from './publish.js';
import { sealedTree, type Ask } from './sealed-tree.js';
import { signCheckpoint, type SigningKey } from './signing-key.js';
import { readState, writeState, type SignerState } from './signer-state.js';
import type { Damage } from './damage.js';
import type { Logger } from '../platform/logger.js';

const LEAVES = 'select leaf from audit.seal where seq >= $1 and seq < $2 order by seq';
const SIZE = 'select coalesce(max(seq) + 1, 0)::float8 as size from audit.seal';
const KEEP = `
  insert into audit.checkpoint (size, root, at, key_id, signature, note) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`;
const BATCH = 20_000;

/** What is not the continuation of what was signed before, and therefore is not signed. */
export class Refused extends Error {
  override name = 'Refused';

  constructor(
    readonly damage: Extract<Damage, 'FORKED' | 'ROLLED_BACK' | 'MISSING'>,
    message: string,
  ) {
    super(message);
  }
}

export interface SignerGiven {
  origin: string;
  keys: readonly SigningKey[];
  stateFile: string;
  publishers: readonly Publisher[];
  /** What was published before, by whom ever: without a state of its own, the signer goes on from the last of it. */
  notes?: () => readonly KeptNote[];
  /** Whose notes these may be; the signer's own keys, where others are not known. */
  trusted?: readonly PublicKey[];
  logger: Logger;
  now?: () => Date;
}

/**
 * Signs the head of the log, and only one that goes on from the last that it signed: it keeps the tree of that one itself
 * and adds to it what is new. Neither its key nor what it remembers is in the database.
 */
export class Signer {
  /** Published, as far as this process knows. */
  private published: string | null = null;

  constructor(private readonly given: SignerGiven) {}

  /** Signs what is new, keeps the note in the database and publishes it. Null: there is nothing new. */
  async sign(ask: Ask): Promise<SignedCheckpoint | null> {
    const state = readState(this.given.stateFile);
    if (state && state.origin !== this.given.origin)
      throw new Refused('FORKED', `what was signed before is the log of ${state.origin}`);
    const [row] = await ask<{ size: number }>(SIZE, []);
    const size = row?.size ?? 0;
    const before = state?.tree ?? Frontier.empty();
    const last = state ? { size: before.size, root: before.root() } : this.lastPublished();
    if (last) await this.mustContinue(ask, last, size);
    const declared = state?.insteadOf ?? null;
    if (size === before.size && !declared) {
      // What was signed and not yet out, because something ended it, goes out now.
      const last = state && this.published !== state.note ? this.known(state.note) : null;
      if (last) await this.giveOut(ask, last);
      return null;
    }
    // A head that stands for one that was lost is of exactly what was put back.
    const tree = declared ? before : await grown(ask, before, size);
    const signed = this.signed(
      tree,
      declared,
      state ? parseCheckpoint(parseNote(state.note).text).time : null,
    );
    writeState(this.given.stateFile, { origin: this.given.origin, tree, note: signed.note, insteadOf: null });
    await this.giveOut(ask, signed);
    return signed;
  }

  private async mustContinue(ask: Ask, { size: signed, root }: Head, size: number): Promise<void> {
    if (size < signed)
      throw new Refused('ROLLED_BACK', `the log has ${size} entries, and ${signed} were signed`);
    if (signed === 0) return;
    const found = await sealedTree(ask)(0, signed).catch(() => null);
    if (!found)
      throw new Refused('MISSING', `of ${signed} entries that were signed some have no seal any more`);
    if (!found.equals(root))
      throw new Refused('FORKED', `the first ${signed} entries are not those that were signed`);
  }

  /** A note that nobody signed who is trusted is no reason to stop. */
  private known(note: string): SignedCheckpoint | null {
    try {
      return openCheckpoint(note, [...this.ownKeys(), ...(this.given.trusted ?? [])]);
    } catch (error) {
      if (error instanceof NoteError) return null;
      throw error;
    }
  }

  private lastPublished(): Head | null {
    const opened = (this.given.notes?.() ?? []).flatMap(({ note }) => this.known(note) ?? []);
    return opened.toSorted((a, b) => a.time.getTime() - b.time.getTime()).at(-1) ?? null;
  }

  private ownKeys(): PublicKey[] {
    return this.given.keys.toReversed().map(({ publicText }) => parsePublicKey(publicText));
  }

  private signed(tree: Frontier, insteadOf: SignerState['insteadOf'], last: Date | null): SignedCheckpoint {
    const { origin, keys, now = () => new Date() } = this.given;
    // Heads follow each other in time, also where this machine's clock was set back.
    const time = new Date(Math.max(now().getTime(), (last?.getTime() ?? 0) + 1));
    return this.opened(signCheckpoint({ origin, size: tree.size, root: tree.root(), time, insteadOf }, keys));
  }

  private opened(note: string): SignedCheckpoint {
    return openCheckpoint(note, this.ownKeys());
  }

  private async giveOut(ask: Ask, signed: SignedCheckpoint): Promise<void> {
    const { size, root, time, keyId, note } = signed;
    await ask(KEEP, [size, root, time, keyId, signatureIn(signed), note]);
    for (const publisher of this.given.publishers) await publisher.publish(signed);
    this.published = note;
    this.given.logger.info({ count: size }, 'the log’s head was signed and published');
  }
}

interface Head {
  size: number;
  root: Buffer;
}

async function grown(ask: Ask, before: Frontier, size: number): Promise<Frontier> {
  const tree = before.copy();
  for (let from = before.size; from < size; from += BATCH) {
    const to = Math.min(from + BATCH, size);
    const rows = await ask<{ leaf: Buffer }>(LEAVES, [from, to]);
    if (rows.length !== to - from)
      throw new Refused('MISSING', `between ${from} and ${to} seals are missing`);
    for (const { leaf } of rows) tree.append(leaf);
  }
  return tree;
}

function signatureIn({ note, keyId }: SignedCheckpoint): Buffer {
  for (const line of note.split('\n')) {
    const bytes = Buffer.from(/^— \S+ (\S+)$/u.exec(line)?.[1] ?? '', 'base64');
    if (bytes.toString('hex', 0, 4) === keyId) return bytes.subarray(4);
  }
  return Buffer.alloc(0);
}

/** A database that was put back from a backup ends before what was signed: the next note says so, and goes on from there. */
export async function declareRestored(ask: Ask, stateFile: string): Promise<{ from: number; to: number }> {
  const state = readState(stateFile);
  const [row] = await ask<{ size: number }>(SIZE, []);
  const size = row?.size ?? 0;
  const signed = state?.tree.size ?? 0;
  if (state && size >= signed && signed > 0) {
    const found = await sealedTree(ask)(0, signed).catch(() => null);
    if (!found?.equals(state.tree.root()))
      throw new Refused(
        'FORKED',
        `the log has ${size} entries, of which the first ${signed} are not those that were signed. A restore is declared before API and worker start: they have written since. Put the backup into another empty database, and declare it there first`,
      );
  }
  if (!state || size >= signed)
    throw new Refused(
      'FORKED',
      `the log has ${size} entries, and no more than ${signed} were signed: nothing is lost`,
    );
  const tree = await grown(ask, Frontier.empty(), size);
  const lost = state.insteadOf ?? { size: signed, root: state.tree.root() };
  writeState(stateFile, { ...state, tree, insteadOf: lost });
  return { from: lost.size, to: size };
}
