import { createLocalJWKSet } from 'jose';
import { serveWhenTold } from './child.js';
import { benchLogKeys } from '../log-writer.js';
import { ISSUER } from '../issuer.js';
import { createApp } from '../../api/src/app.js';
import { DEFAULT_RATES } from '../../api/src/platform/config.js';
import { createLogger } from '../../api/src/platform/logger.js';

// The API as it stands, without the demo's identity provider.
serveWhenTold(async ({ databaseUrl, jwk, poolSize }) => {
  const app = await createApp({
    config: {
      oidc: ISSUER,
      introspection: false,
      cors: { origins: [], anyLocalhost: false },
      // A few people are asked for as fast as they are answered; what they ask is counted all the same.
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
