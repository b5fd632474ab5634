import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { issuerKeys } from '../../api/src/authn/issuer-keys.js';
import { TokenVerifier } from '../../api/src/authn/token.js';

const ISSUER = 'https://issuer.test';
const settings = { issuer: ISSUER, audience: 'samlop-test', personClaim: 'pid' };

describe('The issuer’s keys', () => {
  let privateKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
  let jwks: object;
  let asked: string[];

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256');
    privateKey = pair.privateKey;
    jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'known', alg: 'ES256' }] };
  });
  beforeEach(() => (asked = []));

  const answering = (answer: (path: string) => Response) => (url: unknown) => {
    asked.push(String(url));
    return Promise.resolve(answer(new URL(String(url)).pathname));
  };
  const healthy = answering((path) =>
    Response.json(path === '/jwks' ? jwks : { issuer: ISSUER, jwks_uri: `${ISSUER}/jwks` }),
  );
  const verifier = (fetcher: (url: unknown) => Promise<Response>) =>
    new TokenVerifier(settings, issuerKeys(ISSUER, fetcher as typeof fetch), () => new Date());
  const token = (kid: string) =>
    new SignJWT({ pid: '01818012345' })
      .setProtectedHeader({ alg: 'ES256', kid, typ: 'at+jwt' })
      .setIssuer(ISSUER)
      .setAudience('samlop-test')
      .setExpirationTime('1h')
      .sign(privateKey);
  const code = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'OK',
      (error: { code: string }) => error.code,
    );

  it('are found by discovery, once', async () => {
    const tokens = verifier(healthy);
    expect(await code(tokens.identify(await token('known')))).toBe('OK');
    expect(await code(tokens.identify(await token('known')))).toBe('OK');
    expect(asked).toEqual([`${ISSUER}/.well-known/openid-configuration`, `${ISSUER}/jwks`]);
  });

  it.each([{ jku: 'https://attacker.test/jwks' }, { x5u: 'https://attacker.test/cert' }])(
    'are asked of nobody whom a token names: %j',
    async (header) => {
      const pair = await generateKeyPair('ES256');
      const forged = await new SignJWT({ pid: '01818012345' })
        .setProtectedHeader({ alg: 'ES256', kid: 'known', typ: 'at+jwt', ...header })
        .setIssuer(ISSUER)
        .setAudience('samlop-test')
        .setExpirationTime('1h')
        .sign(pair.privateKey);
      expect(await code(verifier(healthy).identify(forged))).toBe('UNAUTHENTICATED');
      expect(asked.filter((url) => !url.startsWith(ISSUER))).toEqual([]);
    },
  );

  it('are fetched once for a thousand unknown key ids', async () => {
    const tokens = verifier(healthy);
    const codes = new Set<string>();
    for (let i = 0; i < 1000; i++) codes.add(await code(tokens.identify(await token(`unknown-${i}`))));
    expect([...codes]).toEqual(['UNAUTHENTICATED']);
    expect(asked.filter((url) => url.endsWith('/jwks'))).toHaveLength(1);
  });

  it.each([
    ['does not answer', () => Promise.reject(new TypeError('fetch failed'))],
    ['answers with an error', answering(() => new Response('', { status: 500 }))],
    ['answers with a page', answering(() => new Response('<html>'))],
    [
      'says that it is another',
      answering(() => Response.json({ issuer: 'https://other.test', jwks_uri: 'https://other.test/jwks' })),
    ],
    [
      'has no keys to give',
      answering((path) =>
        path === '/jwks'
          ? new Response('', { status: 503 })
          : Response.json({ issuer: ISSUER, jwks_uri: `${ISSUER}/jwks` }),
      ),
    ],
  ])('when the issuer %s are our trouble, not the token’s', async (_what, fetcher) => {
    expect(await code(verifier(fetcher).identify(await token('known')))).toBe('UNAVAILABLE');
  });

  it('are not asked for again at once when the issuer did not answer', async () => {
    let attempts = 0;
    const tokens = verifier(() => {
      attempts += 1;
      return Promise.reject(new TypeError('fetch failed'));
    });
    for (let i = 0; i < 100; i++) await code(tokens.identify(await token(`any-${i}`)));
    expect(attempts).toBe(1);
  });
});
