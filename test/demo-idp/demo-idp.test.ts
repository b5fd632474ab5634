import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { createLocalJWKSet, createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { createDemoIdp, demoKeys, signDemoToken, type DemoIdp } from '../../api/src/demo-idp/index.js';
import { freePort } from '../../api/src/platform/postgres/postmaster.js';
import { demoUsers } from '../../seeds/demo/users.js';

const dataDir = mkdtempSync(join(tmpdir(), 'samlop-idp-'));
const redirectUri = 'http://127.0.0.1:54321/callback';
let server: Server;
let origin: string;
let idp: DemoIdp;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  idp = await createDemoIdp({ origin, audience: 'samlop', dataDir, users: demoUsers });
  server = createServer(
    express()
      .use(idp.handler)
      .get('/health', (_req, res) => void res.send('ok')),
  );
  server.listen(port, 'localhost');
  await once(server, 'listening');
  expect((server.address() as AddressInfo).port).toBe(port);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A browser, as far as a login needs one: it keeps cookies and follows nothing by itself. */
class Visitor {
  private cookies = new Map<string, string>();

  async go(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(url, origin), {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return response;
  }

  async follow(response: Response): Promise<Response> {
    return this.go(response.headers.get('location') ?? '');
  }
}

const verifier = randomBytes(32).toString('base64url');

function authorizationUrl(over: Record<string, string> = {}): string {
  return `/idp/auth?${new URLSearchParams({
    client_id: 'demo-frontend',
    response_type: 'code',
    scope: 'openid profile',
    redirect_uri: redirectUri,
    state: 'a-state',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...over,
  }).toString()}`;
}

function post(fields: Record<string, string>): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields) };
}

async function logIn(visitor: Visitor, user: string): Promise<URL> {
  const asked = await visitor.go(authorizationUrl());
  const page = await visitor.follow(asked);
  expect(page.status).toBe(200);
  const chosen = await visitor.go(asked.headers.get('location') ?? '', post({ user }));
  const back = await visitor.follow(chosen);
  return new URL(back.headers.get('location') ?? '');
}

const exchange = (visitor: Visitor, fields: Record<string, string>) =>
  visitor.go('/idp/token', {
    ...post({ client_id: 'demo-frontend', ...fields }),
    headers: { origin: 'http://localhost:54321' },
  });

const withCode = (code: string | null, over: Record<string, string> = {}) => ({
  grant_type: 'authorization_code',
  code: code ?? '',
  redirect_uri: redirectUri,
  code_verifier: verifier,
  ...over,
});

interface Tokens {
  access_token: string;
  refresh_token: string;
  id_token: string;
  error?: string;
}

describe('a login by code flow with PKCE', () => {
  test('gives an access token that the published keys verify, for the person chosen', async () => {
    const visitor = new Visitor();
    const returned = await logIn(visitor, 'ke.elvestad');
    expect(returned.searchParams.get('state')).toBe('a-state');
    const answer = await exchange(visitor, withCode(returned.searchParams.get('code')));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:54321');
    const tokens = (await answer.json()) as Tokens;
    const { payload, protectedHeader } = await jwtVerify(
      tokens.access_token,
      createRemoteJWKSet(new URL(idp.jwksUri)),
      { issuer: origin, audience: 'samlop', typ: 'at+jwt', algorithms: ['RS256'] },
    );
    expect(protectedHeader.alg).toBe('RS256');
    expect(payload).toMatchObject({
      sub: 'ke.elvestad',
      pid: demoUsers[0]?.nationalId,
      client_id: 'demo-frontend',
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(900);
    const identity = await jwtVerify(tokens.id_token, createLocalJWKSet(idp.jwks), {
      audience: 'demo-frontend',
    });
    expect(identity.payload).toMatchObject({ sub: 'ke.elvestad', name: demoUsers[0]?.name });
    expect(identity.payload.pid).toBeUndefined();

    const renewed = await exchange(visitor, {
      grant_type: 'refresh_token',
      refresh_token: tokens.refresh_token,
    });
    expect(renewed.status).toBe(200);
    const reused = await exchange(visitor, {
      grant_type: 'refresh_token',
      refresh_token: tokens.refresh_token,
    });
    expect(((await reused.json()) as Tokens).error).toBe('invalid_grant');
  });

  test('the second time in the same browser asks for nothing', async () => {
    const visitor = new Visitor();
    await logIn(visitor, 'innsyn');
    const silent = await visitor.go(authorizationUrl({ prompt: 'none' }));
    const returned = new URL(silent.headers.get('location') ?? '');
    const tokens = (await (
      await exchange(visitor, withCode(returned.searchParams.get('code')))
    ).json()) as Tokens;
    expect((await jwtVerify(tokens.access_token, createLocalJWKSet(idp.jwks))).payload.sub).toBe('innsyn');
  });

  test('logging out ends the login in that browser', async () => {
    const visitor = new Visitor();
    await logIn(visitor, 'innsyn');
    const page = await (await visitor.go('/idp/logout?client_id=demo-frontend')).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
    expect((await visitor.go(action, post({ xsrf, logout: 'yes' }))).status).toBe(303);
    const silent = await visitor.go(authorizationUrl({ prompt: 'none' }));
    expect(silent.headers.get('location')).toContain('error=login_required');
  });

  test('a wrong verifier gets no token', async () => {
    const visitor = new Visitor();
    const code = (await logIn(visitor, 'innsyn')).searchParams.get('code');
    const answer = await exchange(
      visitor,
      withCode(code, { code_verifier: randomBytes(32).toString('base64url') }),
    );
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as Tokens).error).toBe('invalid_grant');
  });

  test.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }, 'error=invalid_request'],
    ['for another resource', { resource: 'https://other.example.no' }, 'error=invalid_target'],
  ])('%s is refused', async (_what, over, expected) => {
    const visitor = new Visitor();
    const asked = await visitor.go(authorizationUrl(over));
    expect(asked.headers.get('location')).toContain(expected);
  });

  test.each<Record<string, string>>([
    { redirect_uri: 'https://evil.example.com/callback' },
    { redirect_uri: 'http://localhost.evil.example.com/callback' },
    { redirect_uri: 'http://localhost@evil.example.com/callback' },
    { client_id: 'samlop-console' },
    { client_id: 'unknown' },
  ])('goes back to nobody else: %j', async (over) => {
    const answer = await new Visitor().go(authorizationUrl(over));
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  });
});

describe('the login page', () => {
  test('lists every demo user and takes nobody else', async () => {
    const visitor = new Visitor();
    const asked = await visitor.go(authorizationUrl());
    const page = await visitor.follow(asked);
    const text = await page.text();
    for (const user of demoUsers) expect(text).toContain(`value="${user.username}"`);
    expect(text).toContain('<html lang="nb">');
    expect(text).not.toMatch(/\b\d{11}\b/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const location = asked.headers.get('location') ?? '';
    const stranger = await visitor.go(location, post({ user: 'nobody' }));
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, location]);
  });

  test('and every other runs no script but its own, and is shown in no frame', async () => {
    const visitor = new Visitor();
    await logIn(visitor, 'innsyn');
    const pages = [
      await visitor.go('/idp/login/unknown'),
      await visitor.go(authorizationUrl({ client_id: 'unknown' })),
      await visitor.go('/idp/logout?client_id=demo-frontend'),
    ];
    const nonces = pages.map(({ headers }) => {
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      return /script-src 'nonce-([^']+)'/.exec(policy)?.[1];
    });
    expect(new Set(nonces).size).toBe(pages.length);
    expect(await pages.at(-1)?.text()).toContain(`<script nonce="${nonces.at(-1)}">`);
    // What a hidden frame of the console follows to be logged in without asking.
    const silent = await visitor.go(authorizationUrl({ prompt: 'none' }));
    expect(silent.headers.get('x-frame-options')).toBeNull();
  });

  test('an expired login says so', async () => {
    const answer = await new Visitor().go('/idp/login/unknown');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Innloggingen er utløpt');
  });
});

test('discovery names the issuer, and other paths are not the provider’s', async () => {
  const document = await fetch(`${origin}/.well-known/openid-configuration`);
  expect(await document.json()).toMatchObject({
    issuer: origin,
    authorization_endpoint: `${origin}/idp/auth`,
    token_endpoint: `${origin}/idp/token`,
    jwks_uri: idp.jwksUri,
    end_session_endpoint: `${origin}/idp/logout`,
    code_challenge_methods_supported: ['S256'],
  });
  expect(await (await fetch(`${origin}/health`)).text()).toBe('ok');
});

test('keys are made once, kept for their owner alone, and sign tokens without a login', async () => {
  const keys = await demoKeys(dataDir);
  expect(statSync(join(dataDir, 'demo-idp-keys.json')).mode & 0o777).toBe(0o600);
  const user = demoUsers.find(({ username }) => username === 'pasient.demo');
  if (!user) throw new Error('no such user');
  const token = await signDemoToken(keys, user, { issuer: origin, audience: 'samlop', personClaim: 'pid' });
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
  const { payload } = await jwtVerify(token, createLocalJWKSet(idp.jwks), {
    issuer: origin,
    audience: 'samlop',
  });
  expect(payload).toMatchObject({ sub: 'pasient.demo', pid: user.nationalId });
});
