import { createHash, type Hash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat, statfs, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const PIECE_BYTES = 1_048_576;
/** Nobody but the program reads what lies there. */
const MODE = { folder: 0o700, file: 0o600 };
const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** The disk took no more: what was begun cannot be finished. */
export class DiskFull extends Error {
  override name = 'DiskFull';
}

/**
 * The folder of files that are too long for a row of the database, by their ids. A file is offered by its row, which is
 * written when the file is whole; what has no row is nobody's, and is swept away.
 */
export class FileFolder {
  constructor(private readonly path: string) {}

  /** How many bytes a file may have now: the file system's free room, but for a tenth. */
  async room(): Promise<number> {
    await this.make();
    const { bavail, bsize } = await statfs(this.path);
    return Math.floor(bavail * bsize * 0.9);
  }

  async begin(id: string): Promise<FileInMaking> {
    await this.make();
    const place = this.place(id);
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC;
    return new FileInMaking(await open(place, flags, MODE.file), () => this.remove(id));
  }

  /** Null: it is not there. */
  async read(id: string): Promise<{ bytes: number; stream(): Readable } | null> {
    const place = this.place(id);
    try {
      const { size } = await stat(place);
      return { bytes: size, stream: () => createReadStream(place) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.place(id), { force: true });
  }

  /** Ids of files that nobody has written to since then. */
  async untouchedSince(then: Date): Promise<string[]> {
    await this.make();
    const found: string[] = [];
    for (const id of (await readdir(this.path)).filter((name) => ID.test(name))) {
      const { mtime } = await stat(this.place(id)).catch(() => ({ mtime: new Date() }));
      if (mtime < then) found.push(id);
    }
    return found;
  }

  protected place(id: string): string {
    if (!ID.test(id)) throw new RangeError('a file is called by its id');
    return join(this.path, id);
  }

  private async make(): Promise<void> {
    await mkdir(this.path, { recursive: true, mode: MODE.folder });
  }
}

/** A file that is being written, a piece at a time; it is whole when it is `done`, and gone when it is not. */
export class FileInMaking {
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private bytes = 0;
  private readonly hash: Hash = createHash('sha256');

  constructor(
    private readonly handle: FileHandle,
    private readonly remove: () => Promise<void>,
  ) {}

  async add(part: string | Buffer): Promise<void> {
    const piece = Buffer.isBuffer(part) ? part : Buffer.from(part);
    this.waiting.push(piece);
    this.waitingBytes += piece.length;
    if (this.waitingBytes >= PIECE_BYTES) await this.write();
  }

  /** On the disk, whole. */
  async done(): Promise<{ bytes: number; sha256: string }> {
    await this.write();
    await this.handle.sync().catch(told);
    await this.handle.close();
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  async discard(): Promise<void> {
    await this.handle.close().catch(() => undefined);
    await this.remove();
  }

  private async write(): Promise<void> {
    const piece = Buffer.concat(this.waiting);
    [this.waiting, this.waitingBytes] = [[], 0];
    await this.handle.writeFile(piece).catch(told);
    this.hash.update(piece);
    this.bytes += piece.length;
  }
}

function told(error: unknown): never {
  const { code = '' } = error as NodeJS.ErrnoException;
  throw FULL.includes(code) ? new DiskFull(code) : error;
}
