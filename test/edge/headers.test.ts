import request from 'supertest';
import { World } from '../support/world.js';

const ISSUER = 'https://issuer.test';

/** A policy as its directives, each with what it allows. */
const directives = (policy: string | undefined): Record<string, string[]> =>
  Object.fromEntries(
    (policy ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

describe('The headers', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  const app = () => request(world.app.handler);

  it.each([
    ['an answer', () => app().post('/graphql').send({ query: '{ __typename }' }), 200],
    ['a refusal', () => app().post('/graphql').send({ query: '{' }), 400],
    ['a body that is none', () => app().post('/graphql').type('json').send('{'), 400],
    ['a method that is not taken', () => app().get('/graphql'), 405],
    ['a caller who is nobody', () => app().post('/graphql').set('Authorization', 'Bearer x').send({}), 400],
    ['a file', () => app().get('/files/x'), 401],
    ['the health', () => app().get('/health/live'), 200],
    ['no path', () => app().get('/nothing.here'), 404],
  ])('of %s let it be kept nowhere, shown in no page, and run nothing', async (_what, ask, status) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(directives(answer.headers['content-security-policy'])).toEqual({
      'default-src': ["'none'"],
      'frame-ancestors': ["'none'"],
    });
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    // Whoever ends TLS says that there is no other way in.
    expect(answer.headers['strict-transport-security']).toBeUndefined();
    expect(answer.headers['x-powered-by']).toBeUndefined();
  });

  it('of the console let it run its own scripts and no others, and speak to the API and the issuer alone', async () => {
    const { headers } = await app().get('/console.json');
    const policy = directives(headers['content-security-policy']);
    expect(policy['script-src'] ?? policy['default-src']).toEqual(["'self'"]);
    expect(policy).toMatchObject({
      'default-src': ["'self'"],
      'script-src-attr': ["'none'"],
      'connect-src': ["'self'", ISSUER],
      'frame-src': ["'self'", ISSUER],
      'object-src': ["'none'"],
      'base-uri': ["'self'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'self'"],
    });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'SAMEORIGIN',
    });
  });
});
