import request from 'supertest';
import { LIMITS } from '../../api/src/edge/limits.js';
import { World, type Actor } from '../support/world.js';

const LIST = 'patients';
type Sent = [how: string, query: string, variables?: Record<string, unknown>];

/** A page size in each way that it can be sent. */
const sent = (size: unknown, argument = 'first'): Sent[] => [
  ['as a literal', `{ ${LIST}(${argument}: ${JSON.stringify(size)}) { totalCount } }`],
  ['as a variable', `query($n: Int) { ${LIST}(${argument}: $n) { totalCount } }`, { n: size }],
  [
    'as a variable’s default',
    `query($n: Int = ${JSON.stringify(size)}) { ${LIST}(${argument}: $n) { totalCount } }`,
  ],
];

describe('What an answer can hold', () => {
  let world: World;
  let ann: Actor;
  beforeAll(async () => {
    world = await World.start();
    ann = await world.patient('Ann Ask');
  });
  afterAll(() => world.stop());

  const sizes = [1_000_000_000, 201, 0, -1, null, 2 ** 31, 1.5, '10', true, [10]].flatMap((size) =>
    sent(size).map(([how, query, variables]) => [JSON.stringify(size), how, query, variables] as const),
  );
  // A list of one is no list: graphql-js does not take one for a number.
  it.each(sizes)('is not a page of %s, %s', async (_size, _how, query, variables = {}) => {
    const answer = await world.api(ann).run(query, variables);
    expect(answer.status).toBe(400);
    expect(answer.code).toBe('BAD_USER_INPUT');
    expect(answer.data).toBeUndefined();
  });

  it.each(sent(200).concat(sent(1), sent(200, 'last')))(
    'may be a page within the limits, %s',
    async (_how, query, variables = {}) => {
      const answer = await world.api(ann).run(query, variables);
      expect(answer.errors).toBeUndefined();
      expect(answer.data[LIST].totalCount).toBe(1);
    },
  );

  it.each<[string, string, Record<string, unknown>, string]>([
    ['a page from both ends', `{ ${LIST}(first: 1, last: 1) { totalCount } }`, {}, 'FIRST_AND_LAST'],
    [
      'a page past the last that has a number',
      `query($n: Int) { ${LIST}(offset: $n) { totalCount } }`,
      { n: 10_001 },
      'OFFSET',
    ],
    ['a page before the first', `{ ${LIST}(offset: -1) { totalCount } }`, {}, 'OFFSET'],
    [
      'a page after a cursor that is none',
      `query($c: String) { ${LIST}(after: $c) { totalCount } }`,
      { c: 'garbage' },
      'CURSOR',
    ],
    [
      'a page after a cursor that was made up',
      `{ ${LIST}(after: "${Buffer.from('["X",["a","b"]]').toString('base64url')}") { totalCount } }`,
      {},
      'CURSOR',
    ],
    [
      'a page of another size, in a list below',
      `query($n: Int) { ${LIST} { nodes { pathways(first: $n) { totalCount } } } }`,
      { n: 0 },
      'PAGE_SIZE',
    ],
    [
      'a filter of more values than can be meant',
      'query($f: DeadlineFilter) { deadlines(filter: $f) { totalCount } }',
      { f: { status: Array(501).fill('OVERDUE') } },
      'TOO_MANY',
    ],
  ])('is not %s', async (_what, query, variables, rule) => {
    const answer = await world.api(ann).run(query, variables);
    expect(answer.status).toBe(400);
    expect(answer.code).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.extensions.fields?.[0]?.rule).toBe(rule);
  });

  const pages = (a: string, b: string) =>
    `${LIST}(first: ${a}) { nodes { pathways(first: ${b}) { nodes { id } } } }`;
  it.each<Sent>([
    ['pages in literals', `{ ${pages('200', '200')} }`],
    ['pages in variables', `query($a: Int, $b: Int) { ${pages('$a', '$b')} }`, { a: 200, b: 200 }],
    ['pages by default', `query($a: Int = 200, $b: Int! = 200) { ${pages('$a', '$b')} }`],
    [
      'pages in edges',
      `{ ${LIST}(first: 200) { edges { node { pathways(last: 200) { edges { node { id } } } } } } }`,
    ],
    [
      'pages that nobody gave a size',
      `{ ${LIST} { nodes { pathways { nodes { patient { pathways { nodes { events { nodes { id } } } } } } } } } }`,
    ],
    [
      'pages beside each other',
      `{ ${Array.from({ length: 10 }, (_, i) => `a${i}: ${LIST}(first: 200) { nodes { pathways(first: 10) { nodes { id } } } }`).join(' ')} }`,
    ],
    [
      'pages in a fragment',
      `query($n: Int!) { ${LIST}(first: $n) { nodes { ...P } } } fragment P on Patient { pathways(first: $n) { nodes { id } } }`,
      { n: 199 },
    ],
    [
      'pages that a variable brings in',
      `query($more: Boolean!) { ${LIST}(first: 200) { nodes { pathways(first: 200) @include(if: $more) { nodes { id } } } } }`,
      { more: true },
    ],
  ])('is not pages times pages: %s', async (_how, query, variables = {}) => {
    const answer = await world.api(ann).run(query, variables);
    expect(answer.status).toBe(400);
    expect(answer.code).toBe('QUERY_TOO_EXPENSIVE');
    expect(answer.errors?.[0]?.extensions.limit).toBe('objects');
    expect(answer.data).toBeUndefined();
  });

  it.each<Sent>([
    [
      'a page of everything beside everyone',
      `{ ${LIST}(first: 200) { nodes { name pathways(first: 5) { nodes { id status coordinators { municipal { coordinator { person { name } } } } } } } } }`,
    ],
    [
      'the same with what would be too much left out',
      `query($more: Boolean!) { ${LIST}(first: 200) { nodes { pathways(first: 200) @include(if: $more) { nodes { id } } } } }`,
      { more: false },
    ],
  ])('may be %s', async (_how, query, variables = {}) => {
    const answer = await world.api(ann).run(query, variables);
    expect(answer.errors).toBeUndefined();
    expect(answer.status).toBe(200);
  });

  it('is bounded too where the compiler does not read alone', async () => {
    const answer = await world.api(ann).run(`{ me { person { id } } ${pages('200', '200')} }`);
    expect(answer.status).toBe(400);
    expect(answer.code).toBe('QUERY_TOO_EXPENSIVE');
  });

  it('is refused before anything is read or logged', async () => {
    const before = await world.log();
    await world.api(ann).run(`{ ${pages('200', '200')} }`);
    await world.api(ann).run(`{ ${LIST}(first: 0) { nodes { id } } }`);
    expect(await world.log()).toEqual(before);
  });

  it.each([
    ['a compiled answer', '{ deadlines(first: 200) { nodes { patient { name } unit { name } } } }', 601, 7],
    [
      'an answer of several roots',
      '{ a: deadlines(first: 9) { nodes { id } } b: me { person { id } } }',
      12,
      2,
    ],
    ['a refusal', `{ deadlines(first: 9, after: "x") { nodes { id } } }`, 10, 1],
  ])('is told to whoever asks: %s', async (_what, query, objects, points) => {
    const told = await request(world.app.handler)
      .post('/graphql')
      .set({ Authorization: `Bearer ${await world.token(ann)}`, 'Samlop-Cost': '1' })
      .send({ query });
    expect(told.body.extensions).toEqual({ cost: { objects, points, mostObjects: LIMITS.objects } });
    expect((await world.api(ann).run(query)).text).not.toContain('extensions":{"cost');
  });
});
