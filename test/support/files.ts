import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import type { Actor, World } from './world.js';
import { FileFolder } from '../../api/src/platform/file-folder.js';

let folder: string | undefined;

/** Where long files of a test process lie; gone when it ends. */
export function testFolder(): string {
  if (!folder) {
    const made = mkdtempSync(join(tmpdir(), 'samlop-files-'));
    folder = made;
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  }
  return folder;
}

export const testFiles = (): FileFolder => new FileFolder(join(testFolder(), 'files'));

/** A file as it is fetched by its id, whole. */
export async function fetchedFile(world: World, id: string, as: Actor) {
  const call = request(world.app.handler)
    .get(`/files/${id}`)
    .set('Authorization', `Bearer ${await world.token(as)}`);
  if (as.grantId) call.set('Samlop-Grant', as.grantId);
  return call.buffer(true).parse((res, done) => {
    const parts: Buffer[] = [];
    res.on('data', (part: Buffer) => parts.push(part));
    res.on('end', () => done(null, Buffer.concat(parts)));
  });
}
