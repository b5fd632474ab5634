import { createHash } from 'node:crypto';

/** The name of a document in a list of those that are taken: SHA-256 of its text as it is sent, in hexadecimal. */
export const documentHash = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Reads a list of documents: a hash at the beginning of each line, whatever follows a space is for people; empty lines and
 * those that begin with # are left out. Gives the number of the first line that is none of this instead.
 */
export function readDocumentList(text: string): string[] | { wrongLine: number } {
  const hashes: string[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const hash = /^[0-9a-f]{64}(?= |$)/.exec(line)?.[0];
    if (!hash) return { wrongLine: i + 1 };
    hashes.push(hash);
  }
  return hashes;
}
