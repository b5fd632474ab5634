import { execFileSync, spawnSync } from 'node:child_process';
import { StartError } from '../start-error.js';

/** Whom PostgreSQL runs as: itself refuses root, so root hands it to another user. */
export interface Account {
  uid?: number;
  gid?: number;
}

const userName = 'postgres';

function idOf(flag: '-u' | '-g'): number | undefined {
  const result = spawnSync('id', [flag, userName], { encoding: 'utf8' });
  return result.status === 0 ? Number(result.stdout) : undefined;
}

function createUser(): void {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', userName], { stdio: 'ignore' });
  } catch {
    throw new StartError(
      `PostgreSQL does not run as root and the user ${userName} could not be made: run as another user, or set DATABASE_URL.`,
    );
  }
}

/** Empty unless this process is root. */
export function databaseAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  if (idOf('-u') === undefined) createUser();
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Whether the account may go into the folder; asked of the system, since every folder above it counts. */
export function mayEnter(folder: string, account: Account): boolean {
  if (account.uid === undefined) return true;
  return spawnSync('test', ['-x', folder], { ...account, cwd: '/' }).status === 0;
}
