import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import type { SignedCheckpoint } from './checkpoint.js';
import type { KeptNote } from './heads.js';

/** Where notes are put that nobody who owns the database can write: one that is there is never written over. */
export interface Publisher {
  publish(checkpoint: SignedCheckpoint): Promise<void>;
}

/** `2026/03/01/000000012345-120000000.note`, by the time at which it was signed. */
function nameOf({ size, time }: SignedCheckpoint): string {
  const [day = '', clock = ''] = time.toISOString().split('T');
  return `${day.replaceAll('-', '/')}/${String(size).padStart(12, '0')}-${clock.replace(/\D/g, '')}.note`;
}

export class Folder implements Publisher {
  constructor(private readonly folder: string) {}

  publish(checkpoint: SignedCheckpoint): Promise<void> {
    const file = join(this.folder, nameOf(checkpoint));
    mkdirSync(dirname(file), { recursive: true });
    put(file, checkpoint.note);
    put(join(this.folder, 'latest.note'), checkpoint.note);
    return Promise.resolve();
  }
}

function put(file: string, text: string): void {
  writeFileSync(`${file}.part`, text, { mode: 0o644 });
  renameSync(`${file}.part`, file);
}

/** Every note of a folder; none where there is no such folder. */
export function notesIn(folder: string): KeptNote[] {
  let files: string[];
  try {
    files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return files
    .filter((name) => name.endsWith('.note'))
    .map((name) => ({ note: readFileSync(join(folder, name), 'utf8') }));
}

export interface BucketSettings {
  /** With the bucket, and what names begin with: https://s3.example.no/bucket/samlop */
  url: string;
  accessKeyId: string;
  secretAccessKey: string;
  region?: string;
}

/** How long a store may take to answer. */
const PATIENCE_MS = 20_000;

/** A bucket of an S3-compatible store; one that keeps what is put there (object lock) is what it is for. */
export class Bucket implements Publisher {
  private readonly client: AwsClient;
  private readonly base: string;

  constructor({ url, accessKeyId, secretAccessKey, region = 'us-east-1' }: BucketSettings) {
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
    this.base = url.replace(/\/$/, '');
  }

  async publish(checkpoint: SignedCheckpoint): Promise<void> {
    for (const name of [nameOf(checkpoint), 'latest.note']) {
      const answer = await this.client.fetch(`${this.base}/${name}`, {
        method: 'PUT',
        body: checkpoint.note,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (!answer.ok) throw new Error(`the bucket answered ${answer.status}`);
    }
  }
}
