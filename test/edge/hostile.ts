import { gzipSync } from 'node:zlib';

/** One hostile request, and what must come back beside what must always (hostile.test.ts). To add a case, add a row. */
export interface Hostile {
  /** The kind, and what it tries. */
  what: string;
  status: number;
  /** A code of docs/errors.md. */
  code: string;
  /** A document, or the whole body as it stands. */
  query?: string;
  variables?: Record<string, unknown>;
  body?: string | Buffer;
  method?: string;
  path?: string;
  headers?: Record<string, string>;
}

const times = (n: number, each: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => each(i)).join(' ');
const expensive = (what: string, query: string): Hostile => ({
  what,
  query,
  status: 400,
  code: 'QUERY_TOO_EXPENSIVE',
});
const refused = (what: string, query: string, variables: Record<string, unknown> = {}): Hostile => ({
  what,
  query,
  variables,
  status: 400,
  code: 'BAD_USER_INPUT',
});
const body = (what: string, status: number, text: string | Buffer, headers = {}): Hostile => ({
  what,
  body: text,
  status,
  code: 'BAD_USER_INPUT',
  headers,
});
const pages = 'query($n: Int, $a: String) { patients(first: $n, after: $a) { totalCount } }';
const search = 'query($q: String) { patients(filter: { q: $q }) { totalCount } }';
const day = 'query($d: Date) { deadlines(filter: { dueBefore: $d }) { totalCount } }';
const instant = 'query($t: DateTime) { myAccessLog(filter: { from: $t }) { totalCount } }';

export const HOSTILE: readonly Hostile[] = [
  expensive(
    'breadth: five thousand fields by fragments',
    `{ patients { nodes { ${times(50, (i) => `...F${i}`)} } } } ${times(50, (i) => `fragment F${i} on Patient { ${times(100, (n) => `a${i}_${n}: id`)} }`)}`,
  ),
  expensive('a hundred aliases', `{ ${times(100, (i) => `a${i}: __typename`)} }`),
  expensive('twenty thousand aliases', `{ ${times(20_000, (i) => `a${i}: __typename`)} }`),
  expensive('a hundred @include', `{ __typename ${times(100, () => '@include(if: true)')} }`),
  expensive('ten thousand unknown directives', `{ __typename ${times(10_000, () => '@aa')} }`),
  expensive('a fragment of itself', '{ ...F } fragment F on Query { ...F }'),
  expensive('fragments of each other', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
  expensive(
    'fragments that explode',
    `{ patients { nodes { ...F0 } } } ${times(5, (i) => `fragment F${i} on Patient { ${times(5, (n) => `a${n}: pathways { nodes { patient { ...F${i + 1} } } }`)} }`)} fragment F5 on Patient { id }`,
  ),
  body('a batch of two', 400, '[{"query":"{ __typename }"},{"query":"{ __typename }"}]'),
  ...[1_000_000_000, 0, -1, 2 ** 31, 1.5, '10'].map((n) =>
    refused(`a page of ${JSON.stringify(n)}`, pages, { n }),
  ),
  refused(
    'a page of a billion by default',
    'query($n: Int = 1000000000) { patients(first: $n) { totalCount } }',
  ),
  refused('a page from both ends', '{ patients(first: 1, last: 1) { totalCount } }'),
  ...['garbage', '', '{"id":1}', Buffer.from('["x"]').toString('base64url'), `' or 1=1 --`].map((a) =>
    refused(
      `a forged cursor ${JSON.stringify(a)}`,
      'query($a: String) { patients(after: $a) { nodes { id } } }',
      { a },
    ),
  ),
  expensive(
    'introspection in introspection',
    `{ __schema { types { ${times(20, () => 'fields { type {')} name ${times(20, () => '} }')} } } }`,
  ),
  body(
    'a hash that nobody knows',
    400,
    JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
  ),
  refused('an answer in pieces (@defer)', '{ ... @defer { __typename } }'),
  refused('an answer in pieces (@stream)', '{ patients { nodes @stream { id } } }'),
  {
    what: 'a mutation by GET',
    method: 'GET',
    path: '/graphql?query=mutation%20%7B__typename%7D',
    status: 405,
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'a query by GET',
    method: 'GET',
    path: '/graphql?query=%7B__typename%7D',
    status: 405,
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'a browser that would like a page to write queries in',
    method: 'GET',
    headers: { Accept: 'text/html' },
    status: 405,
    code: 'BAD_USER_INPUT',
  },
  ...['PUT', 'DELETE', 'PATCH'].map((method) => ({
    what: `the method ${method}`,
    method,
    status: 405,
    code: 'BAD_USER_INPUT',
  })),
  ...[
    '{',
    '{"query":"{ __typename }"} x',
    '{"query":"{ a }","query":"{ b }"}',
    'null',
    '7',
    '{"query":NaN}',
    '',
  ].map((text) => body(`the body ${JSON.stringify(text)}`, 400, text)),
  body('bytes that are no UTF-8', 400, Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])),
  body('another charset', 415, '{}', { 'Content-Type': 'application/json; charset=utf-16' }),
  body('a form', 415, 'query=%7B__typename%7D', { 'Content-Type': 'application/x-www-form-urlencoded' }),
  body('a compressed bomb', 415, gzipSync(Buffer.alloc(64 * 1024 * 1024)), { 'Content-Encoding': 'gzip' }),
  body('a body of a mebibyte and a byte', 413, `{"query":"${'a'.repeat(1024 * 1024)}"}`),
  body(
    'a variable nested a hundred thousand times',
    400,
    `{"query":"{ __typename }","variables":{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`,
  ),
  refused('a huge variable', search, { q: 'x'.repeat(900_000) }),
  body('a prototype’s key as the query', 400, '{"__proto__":{"query":"{ __typename }"}}'),
  refused('a search for one letter', search, { q: 'a' }),
  refused('a search for one letter under a heap of accents', search, { q: `a${'\u0301'.repeat(99)}` }),
  refused('NUL in text', search, { q: 'a\0' }),
  refused('SQL for an ordering', 'query($o: PatientOrder) { patients(orderBy: $o) { totalCount } }', {
    o: 'name; drop table patient',
  }),
  refused('SQL for an id', 'query($i: ID!) { patient(id: $i) { id } }', { i: `' or '1'='1` }),
  ...['0000-01-01', '1899-12-31', '9999-12-31', '10000-01-01', '2027-02-29', '2027-13-01', 'today'].map((d) =>
    refused(`the day ${d}`, day, { d }),
  ),
  // Without an offset half past two is, once a year, at two times or at none.
  ...['2027-03-28T02:30:00', '2027-03-28', '0000-01-01T00:00:00Z', '2027-01-01T00:00:00+25:00', '1e3'].map(
    (t) => refused(`the instant ${t}`, instant, { t }),
  ),
  expensive(
    'an operation’s name of half a mebibyte',
    `query ${'n'.repeat(500_000)} { patients { totalCount } }`,
  ),
  expensive(
    'a subscription under a condition',
    'subscription($v: Boolean!) { ...F } fragment F on Subscription { deadlineChanged @skip(if: $v) { id } }',
  ),
  expensive('an alias of half a mebibyte', `{ ${'n'.repeat(500_000)}: __typename }`),
];

/** Text that means something elsewhere: here it is only looked for, and found nowhere. */
export const ONLY_TEXT: readonly string[] = [
  '%%',
  '__',
  '%%%%%%',
  '_'.repeat(1000),
  '(a+)+$',
  `'; drop table patient; --`,
  '$$; select pg_sleep(9); $$',
  '$.patient[*] ? (@.id > 0)',
  '\\\\',
  `" or ""="`,
  '{{7*7}}${7*7}',
];
