import { createLocalJWKSet } from 'jose';
import { serveWhenTold } from './child.js';
import { ISSUER } from '../issuer.js';
import { createApp } from '../../api/src/app.js';
import { createLogger } from '../../api/src/platform/logger.js';

// The API as it stands, without the demo's identity provider.
serveWhenTold(async ({ databaseUrl, jwk, poolSize }) => {
  const app = await createApp({
    config: { oidc: ISSUER, introspection: false, cors: { origins: [], anyLocalhost: false } },
    databaseUrl,
    logger: createLogger('warn'),
    keys: createLocalJWKSet({ keys: [jwk] }),
    poolSize,
  });
  return app.handler;
});
