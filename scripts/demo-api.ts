import { createLocalJWKSet } from 'jose';
import { createDemoIdp } from '../api/src/demo-idp/index.js';
import { readConfig } from '../api/src/platform/config.js';
import { runMain } from '../api/src/platform/process.js';
import { serve } from '../api/src/serve.js';
import { demoUsers } from '../seeds/demo/users.js';

// The API as in production, with an identity provider beside it; production never loads this file.
await runMain(async () => {
  const config = readConfig();
  const { origin, dataDir, oidc } = config;
  const idp = await createDemoIdp({ ...oidc, origin, dataDir, users: demoUsers });
  await serve(config, { demoIdp: idp.handler, keys: createLocalJWKSet(idp.jwks) });
});
