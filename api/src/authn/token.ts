import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { SamlopError } from '../platform/errors.js';

/** Who a token says that one is; rights are never taken from it. */
export interface Identity {
  /** The person claim, as issued: a national identity number. */
  nationalId: string;
  clientId: string | null;
}

export interface TokenSettings {
  issuer: string;
  audience: string;
  personClaim: string;
}

const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

export const unauthenticated = (log: string): SamlopError =>
  new SamlopError('UNAUTHENTICATED', 'UNAUTHENTICATED', {}, log);

/**
 * Checks bearer tokens against the issuer's published keys: asymmetric algorithms only; issuer, one audience, expiry
 * and type. A verified token is remembered until it expires, so that its signature is checked once.
 */
export class TokenVerifier {
  private readonly verified = new LRUCache<string, { identity: Identity; expires: number }>({ max: 10_000 });

  constructor(
    private readonly settings: TokenSettings,
    private readonly keys: JWTVerifyGetKey,
    private readonly now: () => Date,
  ) {}

  async identify(token: string): Promise<Identity> {
    const known = this.verified.get(token);
    if (known && known.expires * 1000 > this.now().getTime()) return known.identity;
    const { identity, expires } = await this.verify(token);
    this.verified.set(token, { identity, expires });
    return identity;
  }

  private async verify(token: string): Promise<{ identity: Identity; expires: number }> {
    const { issuer, audience, personClaim } = this.settings;
    let payload;
    try {
      const result = await jwtVerify(token, this.keys, {
        issuer,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'aud', personClaim],
        currentDate: this.now(),
        clockTolerance: 60,
        typ: 'at+jwt',
      });
      payload = result.payload;
    } catch (error) {
      // jose's messages name the claim that failed, never its value.
      throw unauthenticated(error instanceof errors.JOSEError ? error.code : 'token could not be verified');
    }
    if (
      payload.aud !== audience &&
      !(Array.isArray(payload.aud) && payload.aud.length === 1 && payload.aud[0] === audience)
    ) {
      throw unauthenticated('audience');
    }
    if (payload.cnf) throw unauthenticated('a bound token needs its proof (DPoP is not supported yet)');
    const nationalId = payload[personClaim];
    if (typeof nationalId !== 'string' || typeof payload.exp !== 'number')
      throw unauthenticated('person claim');
    const client = payload.client_id ?? payload.azp;
    return {
      identity: { nationalId, clientId: typeof client === 'string' ? client : null },
      expires: payload.exp,
    };
  }
}

/**
 * The issuer's key set, found by discovery and fetched when it is first needed; unknown key ids make at most one
 * fetch per half minute.
 */
export function issuerKeys(issuer: string, fetcher: typeof fetch = fetch): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
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
    keys ??= discover().catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return (await keys)(header, token);
  };
}
