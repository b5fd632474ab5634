import { hash } from 'node:crypto';

/**
 * The tree of RFC 9162 (section 2.1): a leaf is hashed behind the byte 0, a node behind the byte 1, so that neither can
 * be taken for the other; a tree of n leaves is split at the largest power of two below n.
 */
export const HASH_BYTES = 32;

const LEAF = Buffer.of(0);

const sha256 = (bytes: Buffer): Buffer => hash('sha256', bytes, 'buffer');

export const EMPTY_ROOT = sha256(Buffer.alloc(0));

export const leafHash = (content: Buffer): Buffer => sha256(Buffer.concat([LEAF, content]));

export function nodeHash(left: Buffer, right: Buffer): Buffer {
  const bytes = Buffer.allocUnsafe(1 + 2 * HASH_BYTES);
  bytes[0] = 1;
  left.copy(bytes, 1);
  right.copy(bytes, 1 + HASH_BYTES);
  return sha256(bytes);
}

/** The largest power of two below a number that is at least 2: where a tree of so many leaves is split. */
export function splitOf(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}

/**
 * What of a tree must be kept to go on: the roots of its full subtrees, largest first. Appending takes constant time on
 * average and keeps at most one hash for each bit of the size.
 */
export class Frontier {
  private constructor(
    private count: number,
    private readonly roots: Buffer[],
  ) {}

  static empty(): Frontier {
    return new Frontier(0, []);
  }

  /** Of what was kept; as many hashes as the size has bits that are set. */
  static of(size: number, hashes: readonly Buffer[]): Frontier {
    let bits = 0;
    for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
    if (!Number.isSafeInteger(size) || size < 0 || bits !== hashes.length)
      throw new RangeError('a frontier has one hash for each bit that is set in its size');
    if (hashes.some((each) => each.length !== HASH_BYTES)) throw new RangeError('a hash has 32 bytes');
    return new Frontier(size, [...hashes]);
  }

  get size(): number {
    return this.count;
  }

  get hashes(): readonly Buffer[] {
    return this.roots;
  }

  copy(): Frontier {
    return new Frontier(this.count, [...this.roots]);
  }

  append(leaf: Buffer): void {
    let node = leaf;
    for (let rest = this.count; rest % 2 === 1; rest = (rest - 1) / 2)
      node = nodeHash(this.roots.pop() as Buffer, node);
    this.roots.push(node);
    this.count += 1;
  }

  root(): Buffer {
    if (!this.roots.length) return EMPTY_ROOT;
    return this.roots.reduceRight((right, left) => nodeHash(left, right));
  }
}

/** The root of a tree of which all leaves are at hand. */
export function rootOf(leaves: Iterable<Buffer>): Buffer {
  const frontier = Frontier.empty();
  for (const leaf of leaves) frontier.append(leaf);
  return frontier.root();
}
