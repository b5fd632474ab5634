import { createLocalJWKSet } from 'jose';
import { serveWhenTold } from './child.js';
import { ISSUER } from '../issuer.js';
import { benchLogKeys } from '../log-writer.js';
import { createApp } from '../../api/src/app.js';
import { DEFAULT_RATES } from '../../api/src/platform/config.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { allResources } from '../../api/src/read/registry.js';

// The API as it stands, but that no kind of object is logged when it is read: neither is the database asked for what an
// entry would say, nor is one written. The product has no switch for that; here what the types declare is overwritten.
serveWhenTold(async ({ databaseUrl, jwk, poolSize }) => {
  for (const resource of allResources()) resource.logged = false;
  const app = await createApp({
    config: {
      oidc: ISSUER,
      introspection: false,
      cors: { origins: [], anyLocalhost: false },
      rates: { ...DEFAULT_RATES, person: 1_000_000_000, address: 1_000_000_000 },
    },
    databaseUrl,
    logger: createLogger('warn'),
    logKeys: benchLogKeys,
    keys: createLocalJWKSet({ keys: [jwk] }),
    poolSize,
  });
  return app.handler;
});
