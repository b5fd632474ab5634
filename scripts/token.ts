import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoKeys, signDemoToken } from '../api/src/demo-idp/index.js';
import { readConfig, type Config } from '../api/src/platform/config.js';
import { runMain } from '../api/src/platform/process.js';
import { lockHolder } from '../api/src/platform/process-lock.mjs';
import { StartError } from '../api/src/platform/start-error.js';
import { demoUsers } from '../seeds/demo/users.js';

/** The issuer that a running installation has, whatever PORT this command was given. */
function issuer({ dataDir, origin }: Config): string {
  if (lockHolder(join(dataDir, 'start.lock')) === undefined) return origin;
  try {
    return (JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as { origin: string }).origin;
  } catch {
    return origin;
  }
}

await runMain(async () => {
  const config = readConfig();
  const wanted = process.argv[2];
  const user = demoUsers.find(({ username }) => username === wanted);
  if (!user) {
    const names = demoUsers.map(({ username }) => username).join(', ');
    throw new StartError(
      `${wanted ? `There is no demo user ${wanted}` : 'Name a demo user'}: it must be one of ${names}.`,
    );
  }
  if (!config.demoIdp) throw new StartError('Tokens come from OIDC_ISSUER here: the demo makes none.');
  const { audience, personClaim } = config.oidc;
  const keys = await demoKeys(config.dataDir);
  console.log(await signDemoToken(keys, user, { issuer: issuer(config), audience, personClaim }));
});
