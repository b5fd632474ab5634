import { nodeHash, splitOf } from './merkle.js';

/** A node of a tree: the leaves that it covers, `to` not among them. */
export interface Stretch {
  from: number;
  to: number;
}

/** A tree put together from left to right, of leaves and of nodes that stand for whole stretches of them. */
export class Fold {
  private readonly stack: (Stretch & { hash: Buffer })[] = [];

  constructor(private readonly size: number) {}

  /** How far it is covered. */
  get covered(): number {
    return this.stack.at(-1)?.to ?? 0;
  }

  /** The next one; it must begin where the last ended. */
  add(from: number, to: number, hash: Buffer): void {
    if (from !== this.covered || to <= from || to > this.size) throw new RangeError('not the next stretch');
    this.stack.push({ from, to, hash });
    for (;;) {
      const [left, right] = this.stack.slice(-2);
      if (!left || !right || !this.areSiblings(left, right)) return;
      this.stack.splice(-2, 2, { from: left.from, to: right.to, hash: nodeHash(left.hash, right.hash) });
    }
  }

  /** The root of the tree that ends here, or null where what was added are no nodes of it. */
  root(): Buffer | null {
    let least = 1;
    for (const { from, to } of this.stack.toReversed()) {
      const count = to - from;
      const whole = isPowerOfTwo(count) && count >= least && from % count === 0;
      if (!whole && !(to === this.size && this.stack.length === 1)) return null;
      least = count * 2;
    }
    const hashes = this.stack.map(({ hash }) => hash);
    return hashes.length ? hashes.reduceRight((right, left) => nodeHash(left, right)) : null;
  }

  private areSiblings(left: Stretch, right: Stretch): boolean {
    const count = left.to - left.from;
    const other = right.to - right.from;
    return (
      isPowerOfTwo(count) &&
      left.from % (2 * count) === 0 &&
      (other === count || (other < count && right.to === this.size))
    );
  }
}

/** The fewest nodes of a tree of that size that cover exactly these leaves, from left to right. */
export function cover({ from, to }: Stretch, size: number): Stretch[] {
  const found: Stretch[] = [];
  const descend = (node: Stretch): void => {
    if (node.to <= from || node.from >= to) return;
    if (node.from >= from && node.to <= to) return void found.push(node);
    const middle = node.from + splitOf(node.to - node.from);
    descend({ from: node.from, to: middle });
    descend({ from: middle, to: node.to });
  };
  if (from < to) descend({ from: 0, to: size });
  return found;
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value));
}
