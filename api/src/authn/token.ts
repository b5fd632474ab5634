import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { SamlopError } from '../platform/errors.js';
import { parseStrictJson } from '../platform/strict-json.js';

/** Who a token says that one is; rights are never taken from it. */
export interface Identity {
  /** The person claim, as issued: a national identity number. */
  nationalId: string;
  clientId: string | null;
}

/** A token that holds. */
export interface Verified {
  identity: Identity;
  /** Seconds since 1970. */
  expires: number;
}

export interface TokenSettings {
  issuer: string;
  audience: string;
  personClaim: string;
  /** Which claim says how strongly somebody logged in, and what of it is enough; absent: the issuer's own minimum. */
  level?: { claim: string; enough: readonly string[] };
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

/** Seconds that clocks may differ. */
const TOLERANCE = 60;

export const unauthenticated = (log: string): SamlopError =>
  new SamlopError('UNAUTHENTICATED', 'UNAUTHENTICATED', {}, log);

/**
 * Checks bearer tokens against the issuer's published keys: asymmetric algorithms only; issuer, one audience, expiry
 * and type. A verified token is remembered until it expires, so that its signature is checked once.
 */
export class TokenVerifier {
  private readonly verified = new LRUCache<string, Verified>({ max: 10_000 });

  constructor(
    private readonly settings: TokenSettings,
    private readonly keys: JWTVerifyGetKey,
    private readonly now: () => Date,
  ) {}

  async identify(token: string): Promise<Identity> {
    return (await this.check(token)).identity;
  }

  async check(token: string): Promise<Verified> {
    const known = this.verified.get(token);
    if (known && known.expires * 1000 > this.now().getTime()) return known;
    const verified = await this.verify(token);
    this.verified.set(token, verified);
    return verified;
  }

  private async verify(token: string): Promise<Verified> {
    const { issuer, audience, personClaim } = this.settings;
    let payload;
    try {
      const result = await jwtVerify(token, this.keys, {
        issuer,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'aud', personClaim],
        currentDate: this.now(),
        clockTolerance: TOLERANCE,
        typ: 'at+jwt',
      });
      payload = result.payload;
    } catch (error) {
      if (error instanceof SamlopError) throw error;
      // jose's messages name the claim that failed, never its value.
      throw unauthenticated(error instanceof errors.JOSEError ? error.code : 'token could not be verified');
    }
    if (
      payload.aud !== audience &&
      !(Array.isArray(payload.aud) && payload.aud.length === 1 && payload.aud[0] === audience)
    ) {
      throw unauthenticated('audience');
    }
    // A float, or a number past every calendar, is no instant; an iat to come is a token from nowhere.
    if (!Number.isSafeInteger(payload.exp)) throw unauthenticated('exp');
    const issuedAt = payload.iat ?? 0;
    if (!(issuedAt <= this.now().getTime() / 1000 + TOLERANCE)) throw unauthenticated('iat');
    checkText(token);
    if (payload.cnf) throw unauthenticated('a bound token needs its proof (DPoP is not supported yet)');
    const nationalId = payload[personClaim];
    if (typeof nationalId !== 'string' || typeof payload.exp !== 'number')
      throw unauthenticated('person claim');
    this.checkLevel(payload);
    const client = payload.client_id ?? payload.azp;
    return {
      identity: { nationalId, clientId: typeof client === 'string' ? client : null },
      expires: payload.exp,
    };
  }

  /** A good token of a login that was not strong enough: the one fault that is told, since logging in again mends it. */
  private checkLevel(payload: Record<string, unknown>): void {
    const { level } = this.settings;
    if (!level) return;
    const said = payload[level.claim];
    if (level.enough.some((enough) => said === enough || said === Number(enough))) return;
    throw new SamlopError('UNAUTHENTICATED', 'STEP_UP', { acrValues: [...level.enough] }, 'level of login');
  }
}

/** What jose leaves to its callers: a claim said twice, and an unencoded payload that is not marked critical. */
function checkText(token: string): void {
  try {
    const [header] = token
      .split('.', 2)
      .map((part) => parseStrictJson(Buffer.from(part, 'base64url')) as Record<string, unknown>);
    if (header && !('b64' in header)) return;
  } catch {
    throw unauthenticated('a claim said twice');
  }
  throw unauthenticated('b64');
}
