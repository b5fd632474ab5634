import type { SignedCheckpoint } from './checkpoint.js';
import { leafOf, type SealedContent, type ShownPart } from './leaf.js';
import type { Subtree } from './merkle-proof.js';
import { cover } from './tree-path.js';

/**
 * Entries of the access log in a file that anybody can verify who has the public key, and nothing of ours (JSON lines,
 * UTF-8, each line ended by a newline):
 *
 *     {"samlop":"access-log","format":1,"kind":"EXPORT","origin":"…","size":N,"made":"…","about":{…}}
 *     {"from":0,"to":16,"node":"…"}                                  what is not in the file: a hash for a stretch of it
 *     {"seq":16,"entry":"{…}","mac":"…","found":["…"],"leaf":"…","note":{…}}      an entry, at its place in the log
 *     {"seq":17,"head":"{…}","seal":"…","parts":[{"salt":"…","value":"[…]"},{"hash":"…"}],"note":{…}}     part of an entry
 *     {"checkpoint":"…"}                                                      the signed head of a tree that ends here
 *     {"end":true,"rows":1}
 *
 * Entries and stretches cover the tree of `size` leaves from left to right, without gap or overlap, and so lead to its
 * root, which the last checkpoint signs. Earlier checkpoints may stand where their trees end: they narrow down where
 * something was changed. `entry` is the exact text that was sealed; `leaf` is what it hashes to, so that an entry that
 * was changed is named. Where an entry names many people and the reader may see one, the file has its `head`, and of its
 * parts those alone (leaf.ts says how these make the leaf). `about` and `note` are what the writer says besides (a
 * filter, names in plain words): they are not sealed, and whoever verifies is told so. Hashes, codes and salts are
 * Base64. Everything is written and read as it streams; a single entry of a long log costs some twenty hashes.
 */
export const PROOF_FORMAT = 1;

export type ProofKind = 'EXPORT' | 'RECEIPT' | 'ARCHIVE';

export interface ProofHeader {
  samlop: 'access-log';
  format: typeof PROOF_FORMAT;
  kind: ProofKind;
  /** Whose log it is, as the checkpoint says it. */
  origin: string;
  /** How many leaves the tree has that the last checkpoint signs. */
  size: number;
  made: string;
  about?: object;
}

/** Of an entry that names others, too: what `partsOf` gives, with only the hash of what is not for this reader. */
export interface ShownContent {
  head: string;
  seal: Buffer;
  parts: readonly ShownPart[];
}

/** An entry with its place in the log. */
export type ProvenRow = (SealedContent | ShownContent) & {
  seq: number;
  /** What is said of it besides, outside the seal. */
  note?: object;
};

export interface ProofGiven {
  kind: ProofKind;
  made: Date;
  about?: object;
  /** Ascending by size; the last one signs the tree that the file leads to, and is the newest there is. */
  checkpoints: readonly SignedCheckpoint[];
  /** Roots of subtrees of the log (`sealedTree` in sealed-tree.ts asks the database). */
  subtree: Subtree;
  /** Ascending by `seq`; each must be below the last checkpoint's size. */
  rows: AsyncIterable<ProvenRow> | Iterable<ProvenRow>;
}

/** An entry that no checkpoint covers yet: in a minute at the latest one does. */
export class NotSignedYet extends Error {
  override name = 'NotSignedYet';
}

/** The lines of a file, each with its newline. What is written is complete only when the last line is. */
export async function* proofLines(given: ProofGiven): AsyncGenerator<string> {
  const head = given.checkpoints.at(-1);
  if (!head) throw new NotSignedYet('no checkpoint has been signed yet');
  const { origin, size } = head;
  const about = given.about ? { about: given.about } : {};
  const made = given.made.toISOString();
  yield line({ samlop: 'access-log', format: PROOF_FORMAT, kind: given.kind, origin, size, made, ...about });
  const earlier = given.checkpoints.slice(0, -1);
  let [covered, rows] = [0, 0];
  for await (const row of given.rows) {
    if (row.seq < covered) throw new RangeError('the rows of a proof ascend by seq');
    if (row.seq >= size) throw new NotSignedYet(`entry ${row.seq} is not under a checkpoint yet`);
    yield* skipped(covered, row.seq, given.subtree, size);
    yield line(rowOf(row));
    covered = row.seq + 1;
    rows += 1;
    while (earlier[0] && earlier[0].size < covered) earlier.shift();
    if (earlier[0]?.size === covered) yield line({ checkpoint: earlier[0].note });
  }
  yield* skipped(covered, size, given.subtree, size);
  yield line({ checkpoint: head.note });
  yield line({ end: true, rows });
}

async function* skipped(from: number, to: number, subtree: Subtree, size: number): AsyncGenerator<string> {
  for (const node of cover({ from, to }, size)) {
    const hash = await subtree(node.from, node.to);
    yield line({ ...node, node: base64(hash) });
  }
}

function rowOf(row: ProvenRow): object {
  const { seq, note } = row;
  return { seq, ...('head' in row ? shownOf(row) : wholeOf(row)), ...(note ? { note } : {}) };
}

function wholeOf({ entry, mac, found }: SealedContent): object {
  const leaf = base64(leafOf({ entry, mac, found }));
  return { entry, mac: base64(mac), ...(found?.length ? { found } : {}), leaf };
}

function shownOf({ head, seal, parts }: ShownContent): object {
  const shown = parts.map((part) =>
    'salt' in part ? { salt: base64(part.salt), value: part.value } : { hash: base64(part.hash) },
  );
  return { head, seal: base64(seal), parts: shown };
}

const base64 = (bytes: Buffer): string => bytes.toString('base64');
const line = (value: object): string => `${JSON.stringify(value)}\n`;
