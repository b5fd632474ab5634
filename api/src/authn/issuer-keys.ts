import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { SamlopError } from '../platform/errors.js';

/** After the issuer could not be reached it is left alone for this long, however many tokens come. */
const PAUSE_MS = 5000;

/**
 * The issuer's key set, found by discovery and fetched when it is first needed; unknown key ids make at most one
 * fetch per half minute. An issuer that does not answer is our trouble (UNAVAILABLE), not the token's.
 */
export function issuerKeys(issuer: string, fetcher: typeof fetch = fetch): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  let failedAt = -Infinity;
  const discover = async (): Promise<JWTVerifyGetKey> => {
    const response = await fetcher(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(5000),
    });
    const metadata = (await response.json()) as { issuer?: string; jwks_uri?: string };
    if (!response.ok || metadata.issuer !== issuer || !metadata.jwks_uri)
      throw new Error('issuer metadata do not fit');
    return createRemoteJWKSet(new URL(metadata.jwks_uri), { [customFetch]: fetcher, timeoutDuration: 5000 });
  };
  return async (header, token) => {
    try {
      if (!keys && performance.now() - failedAt < PAUSE_MS)
        throw new Error('the issuer did not answer lately');
      keys ??= discover().catch((error: unknown) => {
        keys = undefined;
        failedAt = performance.now();
        throw error;
      });
      return await (
        await keys
      )(header, token);
    } catch (error) {
      if (isAboutTheToken(error)) throw error;
      throw new SamlopError('UNAVAILABLE', 'UNAVAILABLE', {}, 'the issuer’s keys cannot be had');
    }
  };
}

const isAboutTheToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;
