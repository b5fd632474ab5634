import type { Chance } from './chance.js';
import type { Sent } from './document.js';

/** A request as it goes over the wire, whatever it has become. */
export interface Wire {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer;
}

const SCRAPS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '$',
  '@',
  '!',
  '...',
  '"',
  '"""',
  '#',
  '\\',
  '\0',
  '\ufeff',
  '\ud800',
  'é',
  '👨‍👩‍👧',
  '-',
  '0x1',
  '1e999',
  '&',
  '|',
  '\u2028',
];
const WORDS = [
  'query',
  'mutation',
  'subscription',
  'fragment',
  'on',
  'null',
  'true',
  '__typename',
  '__schema',
  '__type',
  'id',
  'nodes',
  'patients',
  '$v0',
  '@include(if: true)',
  '@skip',
  '@defer',
  '@stream',
  '@oneOf',
  'constructor',
  'toString',
  '__proto__',
  'NaN',
  '99999999999999999999',
  '-2147483649',
  '1.5',
];
const TOKEN = /"""[^]*?"""|"(?:\\.|[^"\\\n])*"|\.{3}|[_A-Za-z]\w*|-?\d[\w.+-]*|[^\s,\w]/g;

/** A place in a list, and the list without, twice, or with something else there. */
function disturb<T>(chance: Chance, list: readonly T[], others: readonly T[]): T[] {
  const at = chance.between(0, Math.max(list.length - 1, 0));
  const to = Math.min(list.length, at + chance.one([1, 1, 1, 2, 5, 20]));
  const [before, here, after] = [list.slice(0, at), list.slice(at, to), list.slice(to)];
  switch (chance.between(0, 5)) {
    case 0:
      return [...before, ...after];
    case 1:
      return [...before, ...here, ...here, ...after];
    case 2:
      return [...before, chance.one(others), ...after];
    case 3:
      return [...before, chance.one(others), ...here, ...after];
    case 4:
      return [...before, ...here.reverse(), ...after];
    default:
      return [
        ...before,
        ...here,
        ...Array.from({ length: chance.one([2, 40, 400]) }, () => here).flat(),
        ...after,
      ];
  }
}

const often = <T>(chance: Chance, value: T, change: (value: T) => T): T => {
  let changed = value;
  for (let n = chance.between(1, 4); n > 0; n -= 1) changed = change(changed);
  return changed;
};

const characters = (chance: Chance, text: string): string =>
  often(chance, [...text], (list) => disturb(chance, list, SCRAPS)).join('');

const tokens = (chance: Chance, text: string): string =>
  often<string[]>(chance, [...(text.match(TOKEN) ?? [])], (list) =>
    disturb(chance, list, [...WORDS, ...SCRAPS]),
  ).join(' ');

/** Braces and what is in them, moved, repeated and nested. */
function structure(chance: Chance, text: string): string {
  const [, head = '', inner = '', tail = ''] = /^([^{]*\{)([^]*)(\}[^}]*)$/.exec(text) ?? [];
  const many = chance.one([2, 16, 31, 400]);
  switch (chance.between(0, 5)) {
    case 0:
      return `${head}${`${inner} `.repeat(Math.min(many, 40))}${tail}`;
    case 1:
      return `${text} ${text}`;
    case 2:
      return `${head}${'... { '.repeat(many)}${inner}${' }'.repeat(many)}${tail}`;
    case 3:
      return `${head}...Loop ${inner}${tail} fragment Loop on Query { ...Loop ${inner} }`;
    case 4:
      return `${head}${Array.from({ length: many }, (_, i) => `x${i}: __typename`).join(' ')} ${inner}${tail}`;
    default:
      return text
        .replace(/\{/g, () => (chance.happens(0.2) ? '{ {' : '{'))
        .replace(/\w+: /g, (alias) => (chance.happens(0.3) ? 'a: ' : alias));
  }
}

const STRANGE: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  1e308,
  2 ** 53,
  true,
  [],
  {},
  [[[]]],
  { __proto__: null },
  'x'.repeat(70_000),
  '\ud800',
  { toString: 'x' },
  [null],
  JSON.parse('{"__proto__":{"a":1},"constructor":{"prototype":{}}}'),
];

/** Some value at some place below, made another. */
function strange(chance: Chance, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || chance.happens(0.3)) return chance.one(STRANGE);
  const entries = Object.entries(value);
  if (entries.length === 0) return chance.one(STRANGE);
  const [key] = chance.one(entries);
  if (Array.isArray(value))
    return value.map((each, i) => (String(i) === key ? strange(chance, each) : (each as unknown)));
  const changed = entries
    .filter(([name]) => name !== key || chance.happens(0.8))
    .map(([name, inner]) => [name, name === key ? strange(chance, inner) : inner]);
  if (chance.happens(0.2)) changed.push([chance.one(WORDS), chance.one(STRANGE)]);
  return Object.fromEntries(changed);
}

/** Bytes of the body, whatever it says. */
function bytes(chance: Chance, body: Buffer): Buffer {
  const list = often(chance, [...body], (all) =>
    disturb(chance, all, [0, 0xff, 0xc0, 0x80, 0x22, 0x5c, 0x7b, 0x7d, 0x2c, chance.between(0, 255)]),
  );
  return Buffer.from(list.slice(0, 1_200_000));
}

/** Headers of a client that is out of its mind; what no client could send is sent by hand in server.test.ts. */
const HEADERS: readonly [string, readonly string[]][] = [
  [
    'Content-Type',
    [
      '',
      'text/plain',
      'application/json; charset=utf-16',
      'application/json;;',
      'multipart/form-data; boundary=',
      'application/graphql',
      'x'.repeat(5000),
    ],
  ],
  ['Content-Encoding', ['gzip', 'br', 'identity', 'x', 'gzip, gzip', '\t']],
  [
    'Accept',
    [
      '',
      '*/*',
      'text/html',
      'multipart/mixed; deferSpec=20220824',
      'application/graphql-response+json',
      'q=;,',
      'text/event-stream',
    ],
  ],
  ['Accept-Language', ['', 'nn', 'en-GB', 'se', 'x'.repeat(4000), '*;q=-1', '../../nb']],
  [
    'Authorization',
    [
      '',
      'Bearer',
      'Bearer x',
      'Bearer a.b.c',
      'bearer  ',
      'Basic YTpi',
      'DPoP x',
      `Bearer ${'a.'.repeat(3000)}`,
      'Bearer eyJhbGciOiJub25lIn0.e30.',
    ],
  ],
  ['Samlop-Grant', ['', 'x', '00000000-0000-4000-8000-000000000000', `' or 1=1`, 'a, b', '\u00e6']],
  ['Samlop-Cost', ['1', '2', 'x']],
  ['Origin', ['null', 'https://elsewhere.example.no', '*', 'x']],
  ['X-Forwarded-For', ['1.2.3.4', 'x', '::1, 1', ',']],
  ['Host', ['', 'x', 'a b', '[::1']],
  ['Expect', ['100-continue', 'x']],
  ['Cookie', ['token=x', `a=${'b'.repeat(3000)}`]],
  ['X-HTTP-Method-Override', ['GET', 'DELETE']],
  ['Apollo-Require-Preflight', ['']],
  ['Range', ['bytes=0-1']],
  ['If-None-Match', ['*', 'W/"x"']],
];
const METHODS = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'];
const PATHS = [
  '/graphql/',
  '/graphql?query={__typename}',
  '/GRAPHQL',
  '/graphql/..',
  '/graphql//x',
  '/graphql%00',
  '/%ff',
  '/files/x',
  '/files/',
  '/files/00000000-0000-4000-8000-000000000000',
  '/files/..%2f..%2fetc%2fpasswd',
  '/health/ready/x',
  '/graphql#x',
  '/;/graphql',
  '/graphql?__proto__[a]=b&_method=GET',
];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A valid request, spoilt in one or two ways. */
export function mutated(chance: Chance, sent: Sent, headers: Record<string, string>): Wire {
  const wire: Wire = { method: 'POST', path: '/graphql', headers: { ...headers }, body: Buffer.alloc(0) };
  const json: Record<string, unknown> = { ...sent };
  let raw: ((body: Buffer) => Buffer) | null = null;
  for (let n = chance.one([1, 1, 1, 2]); n > 0; n -= 1) {
    switch (chance.between(0, 7)) {
      case 0:
        json.query = characters(chance, textOf(json.query));
        break;
      case 1:
      case 2:
        json.query = tokens(chance, textOf(json.query));
        break;
      case 3:
        json.query = structure(chance, textOf(json.query));
        break;
      case 4:
        json.variables = strange(chance, json.variables);
        break;
      case 5:
        if (chance.happens(0.3))
          json[chance.one(['query', 'operationName', 'extensions', 'variables'])] = chance.one(STRANGE);
        else raw = (body) => bytes(chance, body);
        break;
      case 6: {
        const [name, values] = chance.one(HEADERS);
        wire.headers[name] = chance.one(values);
        break;
      }
      default:
        if (chance.happens(0.5)) wire.method = chance.one(METHODS);
        else wire.path = chance.one(PATHS);
    }
  }
  const body = Buffer.from(JSON.stringify(json));
  wire.body = raw ? raw(body) : body;
  return wire;
}
