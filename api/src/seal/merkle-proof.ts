import { HASH_BYTES, nodeHash, splitOf } from './merkle.js';

/** The root of the subtree over the leaves `from` up to and without `to`, where the tree has such a node. */
export type Subtree = (from: number, to: number) => Promise<Buffer>;

/** What shows that a leaf is in a tree of a size (RFC 9162, 2.1.3.1): nearest hash first. */
export async function inclusionProof(index: number, size: number, subtree: Subtree): Promise<Buffer[]> {
  if (!isCount(size) || !isCount(index) || index >= size)
    throw new RangeError(`there is no leaf ${index} in a tree of ${size}`);
  const proof: Buffer[] = [];
  for (let [from, to] = [0, size]; to - from > 1;) {
    const middle = from + splitOf(to - from);
    if (index < middle) {
      proof.push(await subtree(middle, to));
      to = middle;
    } else {
      proof.push(await subtree(from, middle));
      from = middle;
    }
  }
  return proof.reverse();
}

/** The root that a leaf and its proof lead to, or null where the proof is not one for that place and size (2.1.3.2). */
export function rootByInclusion(
  index: number,
  size: number,
  leaf: Buffer,
  proof: readonly Buffer[],
): Buffer | null {
  if (!isCount(size) || !isCount(index) || index >= size || !areHashes([leaf, ...proof])) return null;
  let [place, last, hash] = [index, size - 1, leaf];
  for (const each of proof) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(each, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = nodeHash(hash, each);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? hash : null;
}

export function provesInclusion(
  index: number,
  size: number,
  leaf: Buffer,
  proof: readonly Buffer[],
  root: Buffer,
): boolean {
  return rootByInclusion(index, size, leaf, proof)?.equals(root) === true;
}

/** What shows that a tree is the continuation of a smaller one (2.1.4.1). Nothing is needed from none, or from itself. */
export async function consistencyProof(first: number, second: number, subtree: Subtree): Promise<Buffer[]> {
  if (!isCount(first) || !isCount(second) || first > second)
    throw new RangeError(`a tree of ${second} is no continuation of one of ${first}`);
  if (first === 0 || first === second) return [];
  const proof: Buffer[] = [];
  let [from, to, whole] = [0, second, true];
  while (first !== to) {
    const middle = from + splitOf(to - from);
    if (first <= middle) {
      proof.push(await subtree(middle, to));
      to = middle;
    } else {
      proof.push(await subtree(from, middle));
      [from, whole] = [middle, false];
    }
  }
  if (!whole) proof.push(await subtree(from, to));
  return proof.reverse();
}

/** Whether the second tree begins with exactly the first (2.1.4.2). */
export function provesConsistency(
  first: { size: number; root: Buffer },
  second: { size: number; root: Buffer },
  proof: readonly Buffer[],
): boolean {
  if (!isCount(first.size) || !isCount(second.size) || first.size > second.size || !areHashes(proof))
    return false;
  if (first.size === 0) return proof.length === 0;
  if (first.size === second.size) return proof.length === 0 && first.root.equals(second.root);
  if (!proof.length) return false;
  // A first tree that is one full subtree of the second is its own first hash.
  const path = isPowerOfTwo(first.size) ? [first.root, ...proof] : [...proof];
  let [place, last] = [first.size - 1, second.size - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let [older, newer] = [path[0] as Buffer, path[0] as Buffer];
  for (const each of path.slice(1)) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      [older, newer] = [nodeHash(each, older), nodeHash(each, newer)];
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      newer = nodeHash(newer, each);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && older.equals(first.root) && newer.equals(second.root);
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const areHashes = (hashes: readonly Buffer[]): boolean => hashes.every(({ length }) => length === HASH_BYTES);
const half = (value: number): number => Math.floor(value / 2);

function isPowerOfTwo(value: number): boolean {
  let rest = value;
  while (rest > 1 && rest % 2 === 0) rest /= 2;
  return rest === 1;
}
