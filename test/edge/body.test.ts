import { gzipSync } from 'node:zlib';
import request from 'supertest';
import { World } from '../support/world.js';

const GOOD = '{"query":"{ __typename }"}';
const MUTATION = 'mutation { __typename }';

describe('The body of a request', () => {
  let world: World;
  beforeAll(async () => (world = await World.start()));
  afterAll(() => world.stop());

  const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
    request(world.app.handler)
      .post('/graphql')
      .set({ 'Content-Type': 'application/json', 'Accept-Language': 'en', ...headers })
      .serialize((sent) => sent as string)
      .send(body as string);

  it.each([
    ['application/json', 200],
    ['application/json; charset=utf-8', 200],
    ['Application/JSON; charset="UTF-8"', 200],
    ['application/json; charset=iso-8859-1', 415],
    ['application/json; charset=utf-16', 415],
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/graphql', 415],
    ['application/json, text/plain', 415],
    ['json', 415],
  ])('of type %s is answered %i', async (type, status) => {
    const answer = await post(GOOD, { 'Content-Type': type });
    expect(answer.status).toBe(status);
    expect(answer.type).toBe('application/json');
    if (status !== 200) expect(answer.body.errors[0].extensions.fields[0].rule).toBe('CONTENT_TYPE');
  });

  it.each([
    ['nothing at all', '', 'JSON'],
    ['malformed JSON', '{"query":', 'JSON'],
    ['a key without quotes', '{query:"{ __typename }"}', 'JSON'],
    ['a comment', `${GOOD} // so`, 'JSON'],
    ['a comma too many', '{"query":"{ __typename }",}', 'JSON'],
    ['trailing garbage', `${GOOD}x`, 'JSON'],
    ['two objects', `${GOOD}${GOOD}`, 'JSON'],
    ['NaN', '{"query":"{ __typename }","variables":{"n":NaN}}', 'JSON'],
    ['Infinity', '{"query":"{ __typename }","variables":{"n":-Infinity}}', 'JSON'],
    ['a raw line break in a string', '{"query":"{\n__typename }"}', 'JSON'],
    ['a byte order mark', `\ufeff${GOOD}`, 'JSON'],
    ['the query twice', `{"query":"{ __typename }","query":"${MUTATION}"}`, 'DUPLICATE_KEY'],
    [
      'the query twice, once escaped',
      `{"query":"{ __typename }","qu\\u0065ry":"${MUTATION}"}`,
      'DUPLICATE_KEY',
    ],
    ['the query twice and alike', `{"query":"{ __typename }","query":"{ __typename }"}`, 'DUPLICATE_KEY'],
    ['a variable twice', '{"query":"{ __typename }","variables":{"a":[{"b":1,"b":1}]}}', 'DUPLICATE_KEY'],
    ['__proto__ twice', '{"query":"{ __typename }","__proto__":1,"__proto__":2}', 'DUPLICATE_KEY'],
    ['a batch of two', `[${GOOD},${GOOD}]`, 'OBJECT'],
    ['a batch of a thousand', `[${Array(1000).fill(GOOD).join()}]`, 'OBJECT'],
    ['an empty batch', '[]', 'OBJECT'],
    ['null', 'null', 'OBJECT'],
    ['a number', '42', 'OBJECT'],
    ['a string', '"{ __typename }"', 'OBJECT'],
    [
      'lists in lists without end',
      `{"query":"{ __typename }","variables":{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`,
      'NESTING',
    ],
  ])('that is %s is answered 400', async (_what, body, rule) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.type).toBe('application/json');
    expect(answer.body).toEqual({
      errors: [
        {
          message: expect.stringContaining('body'),
          extensions: { code: 'BAD_USER_INPUT', fields: [expect.objectContaining({ path: 'body', rule })] },
        },
      ],
    });
    expect(answer.text).not.toMatch(/\bat |node_modules|SyntaxError/);
  });

  it.each([
    ['a lone continuation byte', [0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
  ])('with %s is not UTF-8, and is answered 400', async (_what, bytes) => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ __typename #'),
      Buffer.from(bytes),
      Buffer.from('\\n}"}'),
    ]);
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].extensions.fields[0].rule).toBe('UTF8');
  });

  it.each([
    ['that is missing', '{}'],
    ['that is null', '{"query":null}'],
    ['that is a number', '{"query":1}'],
    ['that is an object', '{"query":{}}'],
    ['that is empty', '{"query":""}'],
    ['beside variables that are a list', '{"query":"{ __typename }","variables":[1]}'],
    ['beside variables that are text', '{"query":"{ __typename }","variables":"{}"}'],
    ['beside an operation name that is a number', '{"query":"{ __typename }","operationName":1}'],
    ['beside extensions that are text', '{"query":"{ __typename }","extensions":"x"}'],
    ['inherited from a prototype', '{"__proto__":{"query":"{ __typename }"}}'],
    ['of a constructor', '{"constructor":{"prototype":{"query":"{ __typename }"}}}'],
    ['that is not GraphQL', '{"query":"{"}'],
  ])('with a query %s is answered 400', async (_what, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(({} as { query?: unknown }).query).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'may carry a variable named %s, which does nothing',
    async (name) => {
      const answer = await post(`{"query":"{ __typename }","variables":{"${name}":{"polluted":true}}}`);
      expect(answer.body).toEqual({ data: { __typename: 'Query' } });
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );

  it.each([
    ['gzip', gzipSync(GOOD)],
    ['gzip', gzipSync(Buffer.alloc(64 * 1024 * 1024))],
    ['br', Buffer.from(GOOD)],
    ['deflate', Buffer.from(GOOD)],
    ['identity, gzip', Buffer.from(GOOD)],
  ])('compressed as %s is refused unread', async (encoding, body) => {
    const answer = await post(body, { 'Content-Encoding': encoding });
    expect(answer.status).toBe(415);
    expect(answer.body.errors[0].extensions.fields[0].rule).toBe('CONTENT_ENCODING');
  });

  it('may be a mebibyte, and not a byte more', async () => {
    const padded = (size: number) =>
      `${GOOD.slice(0, -1)},"extensions":{"x":"${'x'.repeat(size - GOOD.length - 22)}"}}`;
    expect(padded(1024 * 1024).length).toBe(1024 * 1024);
    expect((await post(padded(1024 * 1024))).status).toBe(200);
    const refused = await post(padded(1024 * 1024 + 1));
    expect(refused.status).toBe(413);
    expect(refused.body.errors[0].extensions.fields[0]).toMatchObject({ path: 'body', rule: 'BODY_SIZE' });
  });

  it('is refused in the caller’s language', async () => {
    const said = async (language: string) =>
      (await post('{', { 'Accept-Language': language })).body.errors[0].message as string;
    expect(await said('nb')).toContain('er ikke gyldig JSON');
    expect(await said('nn')).toContain('er ikkje gyldig JSON');
    expect(await said('en')).toContain('is not valid JSON');
  });
});
