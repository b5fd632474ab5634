import request from 'supertest';
import { World, type Actor } from '../support/world.js';

describe('The address of the API', () => {
  let world: World;
  let somebody: Actor;
  beforeAll(async () => {
    world = await World.start();
    somebody = await world.patient();
  });
  afterAll(() => world.stop());

  const call = (method: string, path = '/graphql') => {
    const agent = request(world.app.handler) as unknown as Record<string, (path: string) => request.Test>;
    return (agent[method.toLowerCase()] as (path: string) => request.Test)(path);
  };

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'answers %s with 405 and says what it allows',
    async (method) => {
      const answer = await call(method);
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('POST');
      expect(answer.type).toBe('application/json');
      if (method !== 'HEAD') expect(answer.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  it.each([
    ['a query', '{ __typename }'],
    ['a mutation', 'mutation { __typename }'],
  ])('does not run %s by GET, with or without a token', async (_what, query) => {
    const path = `/graphql?query=${encodeURIComponent(query)}`;
    for (const token of [undefined, await world.token(somebody)]) {
      const answer = await call('GET', path)
        .set(token ? { Authorization: `Bearer ${token}` } : {})
        .set('Apollo-Require-Preflight', 'yes');
      expect(answer.status).toBe(405);
      expect(answer.text).not.toContain('"data"');
    }
  });

  it('does not let a header or a form change the method', async () => {
    const answer = await call('GET', '/graphql?_method=POST').set('X-HTTP-Method-Override', 'POST');
    expect(answer.status).toBe(405);
  });

  it('does not look at the query string of a POST', async () => {
    const query = encodeURIComponent('{ other: __typename }');
    const named = await call('POST', `/graphql?query=${query}&operationName=x&variables=1`).send({
      query: '{ __typename }',
    });
    expect(named.body).toEqual({ data: { __typename: 'Query' } });
    expect((await call('POST', `/graphql?query=${query}`).send({})).status).toBe(400);
  });

  it.each([
    ['GET', '/graphql/more'],
    ['POST', '/graphql/more'],
    ['POST', '/graphqlx'],
    ['POST', '/'],
    ['DELETE', '/health/live'],
    ['GET', '/health/nothing'],
    ['GET', '/no-such.file'],
    ['GET', '/..%2f..%2fetc%2fpasswd'],
    ['GET', '/.env'],
    ['GET', '/%E0%A4%A'],
  ])('is the only one: %s %s is not found, in JSON', async (method, path) => {
    const answer = await call(method, path).set('Accept', 'application/json').send();
    expect(answer.status).toBe(404);
    expect(answer.type).toBe('application/json');
    expect(answer.body.errors[0].extensions.code).toBe('NOT_FOUND');
    expect(answer.text).not.toMatch(/URIError|node_modules/);
  });

  it.each([
    ['an answer', () => call('POST').send({ query: '{ __typename }' })],
    ['a refusal of the document', () => call('POST').send({ query: '{ nothing }' })],
    ['a refusal of the caller', () => call('POST').send({ query: '{ me { person { id } } }' })],
    ['a refusal of the method', () => call('GET')],
    ['a path that is not there', () => call('GET', '/nothing.here')],
    ['the health', () => call('GET', '/health/live')],
  ])('keeps %s out of every cache, and its sender unnamed', async (_what, ask) => {
    const { headers } = await ask();
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers.server).toBeUndefined();
    expect(headers.etag).toBeUndefined();
  });

  it('names every request anew, whatever the caller calls it', async () => {
    const answers = await Promise.all(
      [1, 2].map(() => call('POST').set('X-Request-Id', 'mine').send({ query: '{ __typename }' })),
    );
    const [first, second] = answers.map((answer) => answer.headers['x-request-id']);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(first).not.toBe(second);
  });
});
