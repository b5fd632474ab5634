import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { createGunzip, createGzip } from 'node:zlib';
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { StartError } from '../platform/start-error.js';

type Bytes = globalThis.ReadableStream<Uint8Array>;

/** A new key: the secret that restores, and the public half that backups are made for. */
export async function newKey(): Promise<{ secret: string; recipient: string }> {
  const secret = await generateIdentity();
  return { secret, recipient: await identityToRecipient(secret) };
}

/** Compressed, then encrypted for whoever holds one of the keys. */
export async function sealed(text: Readable, recipients: readonly string[]): Promise<Readable> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch {
      throw new StartError(`${recipient} is not the public half of a key: it must begin with age1.`);
    }
  }
  const packed = createGzip({ level: 6 });
  text.once('error', (error) => packed.destroy(error));
  const stream = Readable.toWeb(text.pipe(packed)) as unknown as Bytes;
  return Readable.fromWeb((await encrypter.encrypt(stream)) as unknown as ReadableStream);
}

/** The text again; a wrong key, another file or one that was cut off ends it with one line. */
export async function* opened(file: string, secret: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  try {
    const encrypted = Readable.toWeb(source) as unknown as Bytes;
    const stream = await decrypterOf(secret).decrypt(encrypted);
    const plain = Readable.fromWeb(stream as unknown as ReadableStream);
    plain.once('error', (error) => unpacked.destroy(error));
    for await (const part of plain.pipe(unpacked)) yield part as Buffer;
  } catch (error) {
    throw new StartError(reasonOf(file, error as Error & { code?: string }));
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

function decrypterOf(secret: string): Decrypter {
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(secret);
  } catch {
    throw new StartError('The key is not one: its file must hold a line that begins with AGE-SECRET-KEY-.');
  }
  return decrypter;
}

function reasonOf(file: string, error: Error & { code?: string }): string {
  if (error instanceof StartError) return error.message;
  if (error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'EISDIR')
    return `${file} cannot be read (${error.code}).`;
  if (/no identity matched/.test(error.message)) return `${file} was not made for this key.`;
  if (/^invalid (header|version|stanza)/.test(error.message)) return `${file} is no backup, or was cut off.`;
  return `${file} was cut off or changed: it cannot be trusted.`;
}
