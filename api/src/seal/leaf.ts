import { hash } from 'node:crypto';
import { membersOf, type EntryMembers } from './canonical.js';
import { HASH_BYTES, leafHash } from './merkle.js';

/** What of an entry is sealed: its exact text, the code that its writer put on it, and what the database found. */
export interface SealedContent {
  /** The canonical JSON, as it was MACed. */
  entry: string;
  /** HMAC-SHA-256 under a key that the database never sees. */
  mac: Buffer;
  /** Of a refused look: whose the objects were (ids of subjects); none: null. */
  found: readonly (string | null)[] | null;
}

/** What an entry says of one of its objects, as it is hashed: behind a salt, so that a hash of it tells nothing. */
export interface Part {
  salt: Buffer;
  /** Canonical JSON: [subject, object, found], null where there is none. */
  value: string;
  hash: Buffer;
}

/** An entry in parts: whoever may see one of them can be shown that one, and the seal holds all the same. */
export interface Parts {
  /** The entry's canonical JSON with the number of its `subjects` and `objects` in place of them. */
  head: string;
  /** Hash of the code: the code itself would open every salt. */
  seal: Buffer;
  parts: Part[];
}

const SALT_BYTES = 16;

const sha256 = (...parts: (string | Buffer)[]): Buffer =>
  hash(
    'sha256',
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))),
    'buffer',
  );

export const hashOfHead = (head: string): Buffer => sha256('samlop.head.1\n', head);
export const hashOfPart = (salt: Buffer, value: string): Buffer => sha256('samlop.part.1\n', salt, value);

/** The leaf that the hashes of an entry's head, code and parts make. */
export const leafOfHashes = (head: Buffer, seal: Buffer, parts: readonly Buffer[]): Buffer =>
  leafHash(Buffer.concat([head, seal, ...parts]));

/** One row can name fifty patients; none of them may learn of the others from a proof of it. */
export function partsOf({ entry, mac, found }: SealedContent, members = membersOf(entry)): Parts | null {
  if (!members) return null;
  const { subjects, objects } = members as { subjects?: unknown; objects?: unknown };
  const [of, ids] = [listOf(subjects), listOf(objects)];
  const count = Math.max(of.length, ids.length, found?.length ?? 0);
  const salts = hash('shake256', Buffer.concat([Buffer.from('samlop.salt.1\n'), mac]), {
    outputEncoding: 'buffer',
    outputLength: Math.max(1, count) * SALT_BYTES,
  });
  const parts = Array.from({ length: count }, (_, n) => {
    const salt = salts.subarray(n * SALT_BYTES, (n + 1) * SALT_BYTES);
    const value = JSON.stringify([of[n] ?? null, ids[n] ?? null, found?.[n] ?? null]);
    return { salt, value, hash: hashOfPart(salt, value) };
  });
  return { head: headOf(members), seal: sha256('samlop.mac.1\n', mac), parts };
}

/**
 * The leaf of an entry, RFC 9162's hash of 32 bytes each for head, code and parts. An entry whose text is not canonical
 * was not written by this program; it is sealed as it stands, with nothing to take out of it.
 */
export function leafOf(
  content: SealedContent,
  members: EntryMembers | null = membersOf(content.entry),
): Buffer {
  const parts = partsOf(content, members);
  if (parts) {
    const hashes = parts.parts.map((part) => part.hash);
    return leafOfHashes(hashOfHead(parts.head), parts.seal, hashes);
  }
  const text = JSON.stringify([content.entry, content.mac.toString('hex'), content.found]);
  return leafHash(Buffer.from(`samlop.raw.1\n${text}`));
}

/** What a receipt shows of a part: itself, or only its hash. */
export type ShownPart = { salt: Buffer; value: string } | { hash: Buffer; value?: never };

/** The leaf of what a receipt shows. */
export function leafOfShown(head: string, seal: Buffer, parts: readonly ShownPart[]): Buffer {
  const hashes = parts.map((part) => ('salt' in part ? hashOfPart(part.salt, part.value) : part.hash));
  if ([seal, ...hashes].some(({ length }) => length !== HASH_BYTES))
    throw new RangeError('a hash has 32 bytes');
  return leafOfHashes(hashOfHead(head), seal, hashes);
}

function headOf(members: EntryMembers): string {
  const counted = { ...members } as Record<string, unknown>;
  for (const name of ['subjects', 'objects'])
    if (Array.isArray(counted[name])) counted[name] = (counted[name] as unknown[]).length;
  return JSON.stringify(counted);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
