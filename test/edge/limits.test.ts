import { createHash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import request from 'supertest';
import { World, type Actor } from '../support/world.js';

const times = (n: number, each: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => each(i)).join(' ');
const nested = (levels: number, [open, close]: [string, string], leaf: string): string =>
  open.repeat(levels) + leaf + close.repeat(levels);
/** patient → pathways → patient → …, three levels each. */
const deep = (rounds: number): string =>
  `{ patients { nodes { ${nested(rounds, ['pathways { nodes { patient { ', '} } } '], 'id')} } } }`;
/** Fragments that spread the next one `width` times, `levels` deep. */
const fanOut = (levels: number, width: number): string =>
  `{ patients { nodes { ...F0 } } } ${times(levels, (i) => `fragment F${i} on Patient { ${times(width, (n) => `a${n}: pathways { nodes { patient { ...F${i + 1} } } }`)} }`)} fragment F${levels} on Patient { id }`;

describe('A document', () => {
  let world: World;
  let ann: Actor;
  beforeAll(async () => {
    world = await World.start();
    ann = await world.patient('Ann Ask');
  });
  afterAll(() => world.stop());

  it.each<[string, string, string, string]>([
    ['too deep', 'depth', 'QUERY_TOO_EXPENSIVE', deep(20)],
    [
      'too deep by fragments',
      'depth',
      'QUERY_TOO_EXPENSIVE',
      `{ patients { nodes { ...F0 } } } ${times(8, (i) => `fragment F${i} on Patient { pathways { nodes { patient { ...F${i + 1} } } } }`)} fragment F8 on Patient { id }`,
    ],
    [
      'too deep in its schema',
      'depth',
      'QUERY_TOO_EXPENSIVE',
      `{ __schema { types { ${nested(20, ['fields { type { ', '} } '], 'name')} } } }`,
    ],
    [
      'of a hundred aliases',
      'aliases',
      'QUERY_TOO_EXPENSIVE',
      `{ patients { nodes { ${times(100, (i) => `a${i}: id`)} } } }`,
    ],
    [
      'of a hundred aliased roots',
      'rootFields',
      'QUERY_TOO_EXPENSIVE',
      `{ ${times(100, (i) => `a${i}: __typename`)} }`,
    ],
    [
      'of twenty thousand aliases',
      'tokens',
      'QUERY_TOO_EXPENSIVE',
      `{ ${times(20_000, (i) => `a${i}: __typename`)} }`,
    ],
    [
      'of aliases in fragments',
      'aliases',
      'QUERY_TOO_EXPENSIVE',
      `{ patients { nodes { ...A ...B } } } fragment A on Patient { ${times(20, (i) => `a${i}: id`)} } fragment B on Patient { ${times(20, (i) => `b${i}: id`)} }`,
    ],
    [
      'of a hundred conditions',
      'directives',
      'QUERY_TOO_EXPENSIVE',
      `{ patients { nodes { id ${times(100, () => '@include(if: true)')} } } }`,
    ],
    [
      'of forty unknown directives',
      'directives',
      'QUERY_TOO_EXPENSIVE',
      `{ __typename ${times(40, () => '@aa')} }`,
    ],
    [
      'of ten thousand unknown directives',
      'tokens',
      'QUERY_TOO_EXPENSIVE',
      `{ __typename ${times(10_000, () => '@aa')} }`,
    ],
    [
      'of directives on its operation',
      'directives',
      'QUERY_TOO_EXPENSIVE',
      `query ${times(100, () => '@aa')} { __typename }`,
    ],
    [
      'that asks for one field four hundred times',
      'repeats',
      'QUERY_TOO_EXPENSIVE',
      `{ ${times(400, () => '__typename')} }`,
    ],
    [
      'that asks for one object again and again',
      'repeats',
      'QUERY_TOO_EXPENSIVE',
      `{ ${times(100, () => 'me { person { id } }')} }`,
    ],
    [
      'that repeats itself where its parts meet',
      'repeats',
      'QUERY_TOO_EXPENSIVE',
      `{ ${times(5, () => `me { ${times(10, () => 'person { id }')} }`)} }`,
    ],
    [
      'that spreads one fragment again and again',
      'repeats',
      'QUERY_TOO_EXPENSIVE',
      `{ ${times(100, () => '...F @include(if: true)')} } fragment F on Query { __typename }`,
    ],
    [
      'of empty inline fragments',
      'repeats',
      'QUERY_TOO_EXPENSIVE',
      `{ ${times(100, () => '... { __typename }')} }`,
    ],
    [
      'five thousand fields broad',
      'tokens',
      'QUERY_TOO_EXPENSIVE',
      `{ ...F } fragment F on Query { ${times(5000, (i) => `f${i}`)} }`,
    ],
    [
      'two thousand fields broad',
      'selections',
      'QUERY_TOO_EXPENSIVE',
      `{ patients { nodes { ${times(2000, (i) => `f${i}`)} } } }`,
    ],
    [
      'broad by its fragments',
      'selections',
      'QUERY_TOO_EXPENSIVE',
      `{ patients { nodes { ...A ...B ...C } } } ${times(3, (n) => `fragment ${'ABC'[n]} on Patient { ${times(400, (i) => `f${n}${i}`)} }`)}`,
    ],
    ['of too many roots', 'rootFields', 'QUERY_TOO_EXPENSIVE', `{ ${times(21, (i) => `f${i}`)} }`],
    ['that explodes, five to the fifth', 'selections', 'QUERY_TOO_EXPENSIVE', fanOut(5, 5)],
    ['that explodes, two to the fortieth', 'selections', 'QUERY_TOO_EXPENSIVE', fanOut(40, 2)],
    [
      'whose fragment spreads itself',
      'repeats|selections',
      'QUERY_TOO_EXPENSIVE',
      '{ ...F } fragment F on Query { __typename ...F }',
    ],
    [
      'whose fragments spread each other',
      'repeats|selections',
      'QUERY_TOO_EXPENSIVE',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    ],
    [
      'whose object holds its own fragment',
      'selections',
      'QUERY_TOO_EXPENSIVE',
      '{ patients { nodes { ...A } } } fragment A on Patient { pathways { nodes { patient { ...A } } } }',
    ],
    [
      'of a list in a list in a list',
      'tokens|depth',
      'QUERY_TOO_EXPENSIVE',
      `{ patients(filter: ${nested(3000, ['[', ']'], '1')}) { totalCount } }`,
    ],
  ])('%s is answered 400, by its limit on %s', async (_what, limit, code, query) => {
    const answer = await world.api(ann).run(query);
    expect(answer.status).toBe(400);
    expect(answer.code).toBe(code);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.extensions.limit).toMatch(new RegExp(`^(${limit})$`));
  });

  it.each([
    [
      'a circle of fragments that nobody uses',
      '{ __typename } fragment A on Query { ...B } fragment B on Query { ...A }',
    ],
    [
      'a schema’s lists in lists, below the depth',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    ],
    ['what comes in pieces', '{ me { person { id } ... @defer { acting { id } } } }'],
    ['a list that comes in pieces', '{ patients { nodes @stream(initialCount: 1) { id } } }'],
    ['two mutations', 'mutation { a: __typename b: __typename }'],
    ['a mutation beside a type name', 'mutation { __typename submitReferral(input: {}) { id } }'],
    ['two operations and no name', 'query A { __typename } query B { __typename }'],
    ['a subscription', 'subscription { deadlineChanged { id } }'],
    ['a schema', 'type Query { hello: String }'],
  ])('with %s is answered 400', async (_what, query) => {
    const answer = await world
      .api(ann, { Accept: 'multipart/mixed; deferSpec=20220824, application/json' })
      .run(query);
    expect(answer.status).toBe(400);
    expect(answer.code).toBe('BAD_USER_INPUT');
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(answer.data).toBeUndefined();
  });

  it('is always sent whole: its hash is neither known nor kept', async () => {
    const sha256Hash = createHash('sha256').update('{ __typename }').digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    for (const body of [{ extensions }, { query: '{ __typename }', extensions }, { extensions }]) {
      const answer = await request(world.app.handler).post('/graphql').send(body);
      expect(answer.status).toBe(400);
      expect(answer.body.data).toBeUndefined();
      expect(answer.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('quotes no identity number back', async () => {
    for (const query of [
      '{ patients(first: "01818012345") { totalCount } }',
      '{ x01818012345 }',
      '{ 01818012345',
      '{ patients(filter: {q: 018180 12345}) { totalCount } }',
    ]) {
      const answer = await world.api(ann).run(query);
      expect(answer.status).toBe(400);
      expect(answer.text).not.toMatch(/12345/);
    }
  });

  it('does not suggest what was meant where the schema is not shown', async () => {
    const quiet = await World.start(undefined, { introspection: false });
    const bo = await quiet.patient('Bo Bjerk');
    const answer = await quiet.api(bo).run('{ patientz { totalCount } }');
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/Did you mean|patients/);
    expect((await quiet.api(bo).run('{ __schema { queryType { name } } }')).status).toBe(400);
    await quiet.stop();
  });

  it('that a schema browser sends is answered', async () => {
    for (const options of [
      {},
      {
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      },
    ]) {
      const answer = await world.api(ann).run(getIntrospectionQuery(options));
      expect(answer.status).toBe(200);
      expect(answer.errors).toBeUndefined();
    }
  });
});
