import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';

export const ISSUER = { issuer: 'https://issuer.bench', audience: 'samlop-bench', personClaim: 'pid' };

/** Keys of the bench's own, and tokens signed with them. */
export async function benchIssuer(): Promise<{ jwk: JWK; token: (nationalId: string) => Promise<string> }> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256' };
  return {
    jwk,
    token: (nationalId) =>
      new SignJWT({ [ISSUER.personClaim]: nationalId, client_id: 'bench' })
        .setProtectedHeader({ alg: 'ES256', kid: 'bench', typ: 'at+jwt' })
        .setIssuer(ISSUER.issuer)
        .setAudience(ISSUER.audience)
        .setExpirationTime('6h')
        .sign(privateKey),
  };
}
