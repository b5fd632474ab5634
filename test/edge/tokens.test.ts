import { createSign, generateKeyPairSync } from 'node:crypto';
import { Writable } from 'node:stream';
import { getNamedType, isLeafType } from 'graphql';
import { exportJWK } from 'jose';
import request from 'supertest';
import { createSchema } from '../../api/src/graphql/schema.js';
import { createLogger } from '../../api/src/platform/logger.js';
import { World, type Actor } from '../support/world.js';
import { isRefused } from './refused.js';

const ME = '{ me { person { id } } }';
const encoded = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

describe('A caller', () => {
  let world: World;
  let ann: Actor;
  const lines: string[] = [];
  const attacker = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  beforeAll(async () => {
    const destination = new Writable({
      write: (line, _encoding, done) => (lines.push(String(line)), done()),
    });
    world = await World.start(undefined, { logger: createLogger('debug', destination) });
    ann = await world.patient('Ann Ask');
  });
  afterEach(() => {
    expect(lines.filter((line) => /eyJ|Bearer/.test(line))).toEqual([]);
  });
  afterAll(() => world.stop());

  const post = (headers: Record<string, string>, query = ME) =>
    request(world.app.handler).post('/graphql').set(headers).send({ query });
  const bearer = (token: string) => post({ Authorization: `Bearer ${token}` });

  it('with a good token is answered', async () => {
    const answer = await bearer(world.rawToken(world.claims(ann)));
    expect(answer.body).toEqual({ data: { me: { person: { id: ann.personId } } } });
  });

  describe('without a token', () => {
    it.each([
      ['public fields', '{ directory { totalCount } pathwayCatalogue { pathwayKey } }'],
      ['nothing but type names', '{ __typename t: __typename ...F } fragment F on Query { __typename }'],
    ])('may ask for %s', async (_what, query) => {
      const answer = await post({}, query);
      expect(answer.status).toBe(200);
      expect(answer.body.errors).toBeUndefined();
    });

    it.each([
      ['oneself', ME],
      ['patients', '{ patients { totalCount } }'],
      ['the schema', '{ __schema { queryType { name } } }'],
      ['a type', '{ __type(name: "Patient") { name } }'],
      ['a public field and one that is not', '{ directory { totalCount } patients { totalCount } }'],
      [
        'what is not public, in a fragment',
        '{ __typename ...F } fragment F on Query { patients { totalCount } }',
      ],
      ['what is not public, inline', '{ ... on Query { ... { patients { totalCount } } } }'],
      ['what is not public, under a public name', '{ directory: patients { totalCount } }'],
      ['what is not public, left out by a condition', '{ __typename me @skip(if: true) { person { id } } }'],
    ])('may not ask for %s', (_what, query) => isRefused(post({}, query)));

    it('may change nothing, whatever the mutation', async () => {
      const mutations = Object.values((await createSchema()).getMutationType()?.getFields() ?? {});
      expect(mutations.length).toBeGreaterThan(0);
      for (const { name, args, type } of mutations) {
        const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(' ');
        const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(' ');
        const below = isLeafType(getNamedType(type)) ? '' : '{ __typename }';
        await isRefused(post({}, `mutation(${declared}) { ${name}(${passed}) ${below} }`));
      }
    });
  });

  describe('is refused with a token that', () => {
    const now = () => Math.floor(world.clock.now().getTime() / 1000);
    const unsigned = (alg: string) =>
      `${encoded({ alg, kid: 'test', typ: 'at+jwt' })}.${encoded(world.claims(ann))}`;

    it.each(['none', 'None', 'NoNe', 'NONE', ''])('says that its algorithm is "%s"', async (alg) => {
      await isRefused(bearer(`${unsigned(alg)}.`));
      const signature = world.rawToken(world.claims(ann)).split('.')[2];
      await isRefused(bearer(`${unsigned(alg)}.${signature}`));
    });

    it('has an empty signature, or none', async () => {
      const [header, payload] = world.rawToken(world.claims(ann)).split('.');
      await isRefused(bearer(`${header}.${payload}.`));
      await isRefused(bearer(`${header}.${payload}`));
    });

    it('was changed after it was signed', async () => {
      const [header, , signature] = world.rawToken(world.claims(ann)).split('.');
      await isRefused(
        bearer(`${header}.${encoded({ ...world.claims(ann), pid: '01818012345' })}.${signature}`),
      );
    });

    it('is signed with a shared secret, the public key among them', async () => {
      await isRefused(bearer(world.rawToken(world.claims(ann), { alg: 'HS256' })));
    });

    it('brings a key of its own', async () => {
      const jwk = await exportJWK(attacker.publicKey);
      for (const header of [
        { jwk },
        { jwk, kid: undefined },
        { jku: 'https://attacker.test/jwks' },
        { x5u: 'https://attacker.test/cert' },
        { x5c: [attacker.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')] },
      ]) {
        await isRefused(bearer(world.rawToken(world.claims(ann), header, attacker.privateKey)));
      }
    });

    it.each([
      ['a path', '../../dev/null'],
      ['SQL', "' OR 1=1"],
      ['unknown', 'another'],
      ['ten kilobytes', 'k'.repeat(10_000)],
      ['an object', { toString: 'test' }],
    ])('names a key that is %s', (_what, kid) =>
      isRefused(bearer(world.rawToken(world.claims(ann), { kid }))),
    );

    it.each<[string, (claims: Record<string, unknown>) => Record<string, unknown>]>([
      ['names no audience', (claims) => ({ ...claims, aud: undefined })],
      ['is for another API', (claims) => ({ ...claims, aud: 'another' })],
      ['is for another API too', (claims) => ({ ...claims, aud: [claims.aud, 'another'] })],
      ['is for nobody', (claims) => ({ ...claims, aud: [] })],
      ['comes from another issuer', (claims) => ({ ...claims, iss: 'https://issuer.test.attacker.test' })],
      ['comes from no issuer', (claims) => ({ ...claims, iss: undefined })],
      ['never expires', (claims) => ({ ...claims, exp: undefined })],
      ['expired 61 seconds ago', (claims) => ({ ...claims, exp: now() - 61 })],
      ['expires in text', (claims) => ({ ...claims, exp: String(claims.exp) })],
      ['expires between two seconds', (claims) => ({ ...claims, exp: now() + 60.5 })],
      ['expires after the end of time', (claims) => ({ ...claims, exp: 1e308 })],
      ['is not valid yet', (claims) => ({ ...claims, nbf: now() + 61 })],
      ['is not valid yet, in text', (claims) => ({ ...claims, nbf: String(now()) })],
      ['was issued tomorrow', (claims) => ({ ...claims, iat: now() + 86_400 })],
      ['was issued in text', (claims) => ({ ...claims, iat: String(now()) })],
      ['is bound to a key', (claims) => ({ ...claims, cnf: { jkt: 'x' } })],
      ['names nobody', (claims) => ({ ...claims, pid: undefined })],
      ['names somebody unknown', (claims) => ({ ...claims, pid: '01818012345' })],
      ['names somebody by a number', (claims) => ({ ...claims, pid: Number(claims.pid) })],
      ['names somebody in a list', (claims) => ({ ...claims, pid: [claims.pid] })],
    ])('%s', (_what, changed) => isRefused(bearer(world.rawToken(changed(world.claims(ann))))));

    it.each<[string, Record<string, unknown>]>([
      ['has a critical header that we do not know', { crit: ['exp'], exp: 1 }],
      ['has an empty list of critical headers', { crit: [] }],
      ['is not encoded, critically', { crit: ['b64'], b64: false }],
      ['is not encoded', { b64: false }],
      ['is an identity token', { typ: 'JWT' }],
      ['says no type', { typ: undefined }],
      ['holds another token', { cty: 'JWT', typ: 'JWT' }],
    ])('%s', (_what, header) => isRefused(bearer(world.rawToken(world.claims(ann), header))));

    it('says a claim twice', async () => {
      const text = JSON.stringify(world.claims(ann));
      await isRefused(bearer(world.rawToken(`{"pid":"01818012345",${text.slice(1)}`)));
      await isRefused(bearer(world.rawToken(`${text.slice(0, -1)},"x":{"a":1,"a":2}}`)));
    });

    it('is encrypted, or not a token at all', async () => {
      const good = world.rawToken(world.claims(ann));
      for (const token of [
        `${encoded({ alg: 'dir', enc: 'A256GCM' })}..a.b.c`,
        `${good}.${good}`,
        'x',
        '...',
        `${good}=`,
      ]) {
        await isRefused(bearer(token));
      }
    });
  });

  it('is answered until a minute after the token’s end, for clocks that differ', async () => {
    const now = Math.floor(world.clock.now().getTime() / 1000);
    const late = world.rawToken({ ...world.claims(ann), exp: now - 59 });
    expect((await bearer(late)).status).toBe(200);
    const early = world.rawToken({ ...world.claims(ann), nbf: now + 59, iat: now + 59 });
    expect((await bearer(early)).status).toBe(200);
  });

  it('is refused by the token’s end, though the token was good before', async () => {
    const other = await World.start();
    const bo = await other.patient('Bo Bjerk');
    const token = other.rawToken(other.claims(bo));
    const ask = () =>
      request(other.app.handler).post('/graphql').set('Authorization', `Bearer ${token}`).send({ query: ME });
    expect((await ask()).status).toBe(200);
    other.clock.pass(1);
    expect((await ask()).status).toBe(401);
    await other.stop();
  });

  it('is refused from the next request on when deactivated', async () => {
    const bo = await world.patient('Bo Bjerk');
    const token = world.rawToken(world.claims(bo));
    expect((await bearer(token)).status).toBe(200);
    await world.db.sql('update person set active = false where id = $1', [bo.personId]);
    await isRefused(bearer(token));
  });

  it('is told nothing apart: every refused token gets the same answer', async () => {
    const good = world.claims(ann);
    const bodies = await Promise.all(
      [
        { ...good, pid: '01818012345' },
        { ...good, aud: 'another' },
        { ...good, exp: 1 },
      ].map(async (claims) => (await bearer(world.rawToken(claims))).text),
    );
    expect(new Set(bodies).size).toBe(1);
  });

  it('cannot sign with an RSA key under an ES256 name', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const signed = `${encoded({ alg: 'RS256', kid: 'test', typ: 'at+jwt' })}.${encoded(world.claims(ann))}`;
    const signature = createSign('RSA-SHA256').update(signed).sign(privateKey).toString('base64url');
    await isRefused(bearer(`${signed}.${signature}`));
  });
});
