/** The tree is that of RFC 9162, and no proof of it can be made for what is not so. */
import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { EMPTY_ROOT, Frontier, leafHash, nodeHash, rootOf } from '../../api/src/seal/merkle.js';
import {
  consistencyProof,
  inclusionProof,
  provesConsistency,
  provesInclusion,
} from '../../api/src/seal/merkle-proof.js';
import { cover, Fold } from '../../api/src/seal/tree-path.js';

/** The definition, as the RFC has it, without a thought for cost. */
function mth(leaves: Buffer[]): Buffer {
  if (leaves.length <= 1) return leaves[0] ?? createHash('sha256').digest();
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}

const leavesOf = (count: number) => Array.from({ length: count }, (_, n) => leafHash(Buffer.from(`${n}`)));
const subtreeOf = (leaves: Buffer[]) => (from: number, to: number) =>
  Promise.resolve(mth(leaves.slice(from, to)));

/** The inputs and roots that Certificate Transparency's own implementations are tested with. */
const INPUTS = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

test('the roots are those that other implementations have', () => {
  expect(EMPTY_ROOT.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  const frontier = Frontier.empty();
  const roots = INPUTS.map((input) => {
    frontier.append(leafHash(Buffer.from(input, 'hex')));
    return frontier.root().toString('hex');
  });
  expect(roots).toEqual(ROOTS);
});

test('what was kept of a tree goes on where it stopped', () => {
  const leaves = leavesOf(300);
  for (const size of [0, 1, 2, 63, 64, 65, 255, 256]) {
    const kept = Frontier.empty();
    for (const leaf of leaves.slice(0, size)) kept.append(leaf);
    const again = Frontier.of(size, kept.hashes);
    for (const leaf of leaves.slice(size)) again.append(leaf);
    expect(again.root()).toEqual(mth(leaves));
  }
  expect(() => Frontier.of(3, [])).toThrow(RangeError);
  expect(() => Frontier.of(1, [Buffer.alloc(31)])).toThrow(RangeError);
});

test('each leaf of each small tree is proven, and nothing else with its proof', async () => {
  for (let size = 1; size <= 40; size += 1) {
    const leaves = leavesOf(size);
    const root = rootOf(leaves);
    for (const [index, leaf] of leaves.entries()) {
      const proof = await inclusionProof(index, size, subtreeOf(leaves));
      expect(provesInclusion(index, size, leaf, proof, root)).toBe(true);
      for (const other of leaves.keys())
        if (other !== index) expect(provesInclusion(other, size, leaf, proof, root)).toBe(false);
      expect(provesInclusion(index, size, randomBytes(32), proof, root)).toBe(false);
      if (proof.length) {
        expect(provesInclusion(index, size, leaf, [], root)).toBe(false);
        expect(provesInclusion(index, size, leaf, proof.slice(1), root)).toBe(false);
      }
      expect(provesInclusion(index, size, leaf, [...proof, randomBytes(32)], root)).toBe(false);
    }
  }
});

test('each smaller tree is the beginning of the larger, and no other is', async () => {
  const leaves = leavesOf(40);
  for (let second = 1; second <= 40; second += 1) {
    for (let first = 0; first <= second; first += 1) {
      const [older, newer] = [first, second].map((size) => ({ size, root: rootOf(leaves.slice(0, size)) }));
      if (!older || !newer) continue;
      const proof = await consistencyProof(first, second, subtreeOf(leaves));
      expect(provesConsistency(older, newer, proof)).toBe(true);
      if (first === 0) continue;
      const forged = { size: first, root: randomBytes(32) };
      expect(provesConsistency(forged, newer, proof)).toBe(false);
      if (first < second) expect(provesConsistency(older, newer, [])).toBe(false);
      if (first > 1) expect(provesConsistency({ ...older, size: first - 1 }, newer, proof)).toBe(false);
      expect(provesConsistency(older, newer, [...proof, randomBytes(32)])).toBe(false);
      expect(provesConsistency(newer, older, proof)).toBe(first === second);
    }
  }
});

test('a last leaf that stands there twice is another tree', () => {
  const leaves = leavesOf(3);
  expect(rootOf([...leaves, leaves[2] as Buffer])).not.toEqual(rootOf(leaves));
});

test('a node is not taken for a leaf, nor a leaf for a node', async () => {
  const leaves = leavesOf(4);
  const [a, b] = leaves as [Buffer, Buffer];
  const root = rootOf(leaves);
  // The left half given out as one leaf of a tree of two: its path holds, its place and size do not.
  const proof = await inclusionProof(0, 2, subtreeOf([nodeHash(a, b), mth(leaves.slice(2))]));
  expect(provesInclusion(0, 4, nodeHash(a, b), proof, root)).toBe(false);
  // And as content of a leaf: it is hashed behind another byte.
  expect(leafHash(Buffer.concat([a, b]))).not.toEqual(nodeHash(a, b));
  expect(provesInclusion(0, 0, a, [], root)).toBe(false);
  expect(provesInclusion(-1, 4, a, proof, root)).toBe(false);
  expect(provesInclusion(0.5, 4, a, proof, root)).toBe(false);
  expect(provesInclusion(0, 1, a.subarray(1), [], a.subarray(1))).toBe(false);
});

test('whatever is known of a tree, its leaves here and stretches of it there, leads to its root', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.func(fc.boolean()), (size, shown) => {
      const leaves = leavesOf(size);
      const fold = new Fold(size);
      for (let at = 0; at < size;) {
        let to = at;
        while (to < size && !shown(to)) to += 1;
        for (const node of cover({ from: at, to }, size))
          fold.add(node.from, node.to, mth(leaves.slice(node.from, node.to)));
        if (to < size) fold.add(to, to + 1, leaves[to] as Buffer);
        at = to + 1;
      }
      expect(fold.root()).toEqual(rootOf(leaves));
    }),
    { numRuns: 200 },
  );
});
