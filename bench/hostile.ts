import { gzipSync } from 'node:zlib';

/** A request that is refused, and what it is refused for. */
export interface Refused {
  kind: string;
  status: number;
  method?: string;
  headers?: Record<string, string>;
  body: string;
}

const times = (n: number, each: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => each(i)).join(' ');
const document = (query: string, variables: Record<string, unknown> = {}): string =>
  JSON.stringify({ query, variables });
const asked = (kind: string, query: string, variables: Record<string, unknown> = {}): Refused => ({
  kind,
  status: 400,
  body: document(query, variables),
});
const nothing = '{"query":"{ __typename }"}';

/** One of each kind that the edge refuses, as its caller would send it; a token is added by whoever sends. */
export const REFUSED: readonly Refused[] = [
  { kind: 'another method', status: 405, method: 'PUT', body: nothing },
  { kind: 'another type', status: 415, headers: { 'content-type': 'text/plain' }, body: nothing },
  {
    kind: 'a compressed bomb',
    status: 415,
    headers: { 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(1024 * 1024)).toString('latin1'),
  },
  { kind: 'a body above a mebibyte', status: 413, body: `"${'a'.repeat(1024 * 1024)}"` },
  { kind: 'no JSON', status: 400, body: '{"query":' },
  { kind: 'a key twice', status: 400, body: '{"query":"{ a }","query":"{ b }"}' },
  {
    kind: 'lists in lists',
    status: 400,
    body: `{"query":"{ a }","variables":${'['.repeat(5e4)}${']'.repeat(5e4)}}`,
  },
  asked('twenty thousand aliases', `{ ${times(20_000, (i) => `a${i}: __typename`)} }`),
  asked(
    'too deep',
    `{ patients { nodes { ${'pathways { nodes { patient { '.repeat(20)}id${' } } }'.repeat(20)} } } }`,
  ),
  asked(
    'fragments that explode',
    `{ patients { nodes { ...F0 } } } ${times(40, (i) => `fragment F${i} on Patient { a: pathways { nodes { patient { ...F${i + 1} } } } b: pathways { nodes { patient { ...F${i + 1} } } } }`)} fragment F40 on Patient { id }`,
  ),
  asked('no GraphQL', '{ patients('),
  asked('an unknown field', '{ patients { nothing } }'),
  asked('a variable of another type', 'query($n: Int) { patients(first: $n) { totalCount } }', { n: 'x' }),
  asked('a page of a billion', 'query($n: Int) { patients(first: $n) { totalCount } }', { n: 1e9 }),
  asked('pages of pages', '{ patients(first: 200) { nodes { pathways(first: 200) { nodes { id } } } } }'),
  asked('a forged cursor', '{ patients(after: "WyJYIixbImEiXV0") { totalCount } }'),
  { kind: 'a forged token', status: 401, headers: { authorization: 'FORGED' }, body: nothing },
  {
    kind: 'no token',
    status: 401,
    headers: { authorization: '' },
    body: document('{ patients { totalCount } }'),
  },
];
