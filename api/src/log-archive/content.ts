import { createHash, type Hash } from 'node:crypto';
import { z } from 'zod';
import { opened } from '../backup/cipher.js';
import { StartError } from '../platform/start-error.js';
import type { PublicKey } from '../seal/note.js';
import { DamageFound } from '../seal/damage.js';
import { NoProofFile, verifyProofFile, type ProofVerdict } from '../seal/proof-reader.js';

/** What an archive says of itself in its first line, beside what every proof of the log says (seal/proof-file.ts). */
const About = z.object({ month: z.string().regex(/^\d{4}-\d{2}$/) });

export interface Content {
  month: string;
  verdict: ProofVerdict;
  /** Of the text inside the encryption, in hexadecimal digits: by it the archive is known again. */
  sha256: string;
}

/** The lines of an archive, out of its encryption; each is counted into the digest that it is known by. */
async function* linesOf(file: string, secret: string, digest: Hash): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const part of opened(file, secret)) {
    digest.update(part);
    rest = rest.length ? Buffer.concat([rest, part]) : part;
    let from = 0;
    for (let at = rest.indexOf(10, from); at >= 0; at = rest.indexOf(10, from)) {
      yield rest.toString('utf8', from, at);
      from = at + 1;
    }
    rest = rest.subarray(from);
  }
  if (rest.length) throw new StartError(`${file} was cut off: it has no end.`);
}

/**
 * Reads an archive to its end and verifies it as anybody would who has the public key: that it is whole, that no entry was
 * changed, and that its entries stand in the log whose head was signed. `line` gets each line on the way.
 */
export async function readArchive(
  file: string,
  secret: string,
  keys: readonly PublicKey[],
  line: (text: string) => Promise<void> | void = () => undefined,
): Promise<Content> {
  const digest = createHash('sha256');
  let about: unknown;
  async function* told(): AsyncGenerator<string> {
    for await (const text of linesOf(file, secret, digest)) {
      about ??= aboutOf(text);
      await line(text);
      yield text;
    }
  }
  const verdict = await verifyProofFile(told(), keys).catch((error: unknown) => {
    if (error instanceof NoProofFile || error instanceof DamageFound)
      throw new StartError(`${file} is no archive of the access log for these keys: ${error.message}.`);
    throw error;
  });
  if (!verdict.ok) throw new StartError(`${file} cannot be trusted: ${verdict.damage}, ${verdict.why}.`);
  const said = About.safeParse(about);
  if (verdict.header.kind !== 'ARCHIVE' || !said.success)
    throw new StartError(`${file} is no archive of a month, but another proof of the log.`);
  return { month: said.data.month, verdict, sha256: digest.digest('hex') };
}

function aboutOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { about?: unknown }).about ?? {};
  } catch {
    return {};
  }
}
