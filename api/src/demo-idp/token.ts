import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { DemoKeys } from './keys.js';

/** A person who can log in at the demo identity provider. */
export interface DemoPerson {
  username: string;
  name: string;
  nationalId: string;
  describe: string;
  group: string;
}

export interface TokenTerms {
  issuer: string;
  audience: string;
  personClaim: string;
  /** As jose reads it, such as `8h`. */
  lifetime?: string;
}

/** An access token of the same form as the login gives, without a login: for the command line and tests. */
export async function signDemoToken(keys: DemoKeys, person: DemoPerson, terms: TokenTerms): Promise<string> {
  const claims = { [terms.personClaim]: person.nationalId, client_id: 'samlop-token', jti: randomUUID() };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: keys.signing.kid })
    .setIssuer(terms.issuer)
    .setAudience(terms.audience)
    .setSubject(person.username)
    .setIssuedAt()
    .setExpirationTime(terms.lifetime ?? '8h')
    .sign(await importJWK(keys.signing, 'RS256'));
}
