import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import { syntheticNationalId } from '../../support/identity-number.js';
import type { Chance } from './chance.js';

/** A value as JSON, and as it stands in a document; half a surrogate pair can stand in no document. */
export interface Value {
  json: unknown;
  text: string | null;
}

/** Text that is more than it looks, somewhere between the client and the disk. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  'a',
  'Ønsker hjelp til å sove',
  '%',
  '_%_',
  `'`,
  `''; drop table patient; --`,
  '"',
  '\\',
  '\\\\"',
  '{}',
  '{"a,b",NULL}',
  '["x"]',
  '$1',
  '$$',
  '?',
  '??',
  '\\?',
  ':name',
  '__proto__',
  'constructor',
  'null',
  '\0',
  '\u001b[31m',
  '\r\n',
  '\u2028',
  '\u200b\u200d',
  '\ufeff',
  '\uffff',
  'ﷺ',
  'A\u030a',
  '👨‍👩‍👧‍👦',
  'ا\u202eب',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  'å'.repeat(300),
  'x'.repeat(2001),
  'e\u0301'.repeat(10_001),
  'a@example.no',
  '33 00 00 00',
  '9901',
  '0000-00-00',
  '2027-02-28',
];
const NUMBERS = Array.from({ length: 20 }, () => syntheticNationalId());
const HALVES = ['\ud800', 'a\udc00b', '\udfff\ud800'];
const WHOLE = [0, 1, -1, 2, 5, 25, 200, 201, 32_767, 32_768, 10_000, 2 ** 31 - 1, -(2 ** 31)];
const DAYS = [
  '2026-11-23',
  '2026-11-20',
  '2027-06-15',
  '2028-02-29',
  '1900-01-01',
  '2100-12-31',
  '1985-05-05',
  '2014-05-05',
];
const INSTANTS = [
  '2026-11-23T08:00:00Z',
  '2026-11-24T09:00:00+01:00',
  '1900-01-01T00:00:00Z',
  '2100-12-31T23:59:59.999Z',
  '2027-03-28T02:30:00+02:00',
  '2026-10-25T02:30:00.123456+14:00',
];

export class Values {
  constructor(
    private readonly chance: Chance,
    private readonly ids: readonly string[],
  ) {}

  of(type: GraphQLInputType, name: string, depth = 0): Value {
    const { chance } = this;
    if (!isNonNullType(type) && chance.happens(0.05)) return { json: null, text: 'null' };
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const most = chance.happens(0.01) ? 501 : chance.one([0, 1, 1, 2, 3]);
      const items = Array.from({ length: most }, () =>
        this.of(nullable.ofType as GraphQLInputType, name, depth),
      );
      return {
        json: items.map(({ json }) => json),
        text: items.every(({ text }) => text !== null)
          ? `[${items.map(({ text }) => text).join(' ')}]`
          : null,
      };
    }
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields()).filter(
        (field) => isNonNullType(field.type) || (depth < 4 && chance.happens(0.4)),
      );
      const given = fields.map((field) => [field.name, this.of(field.type, field.name, depth + 1)] as const);
      return {
        json: Object.fromEntries(given.map(([field, { json }]) => [field, json])),
        text: given.every(([, { text }]) => text !== null)
          ? `{${given.map(([field, { text }]) => `${field}: ${text}`).join(', ')}}`
          : null,
      };
    }
    if (isEnumType(nullable)) {
      const value = chance.one(nullable.getValues()).name;
      return { json: value, text: value };
    }
    return leaf(this.scalar(nullable.name, name));
  }

  private scalar(type: string, name: string): unknown {
    const { chance } = this;
    switch (type) {
      case 'ID':
        return chance.happens(0.8)
          ? chance.one(this.ids)
          : chance.one([
              chance.uuid(),
              chance.uuid().toUpperCase(),
              '',
              '0',
              chance.uuid().replaceAll('-', ''),
            ]);
      case 'Int':
        return chance.happens(0.7) ? chance.between(1, 10) : chance.one(WHOLE);
      case 'JSON':
        // Null is given above, where it may be.
        return chance.one([true, 1.5, 'x', [], {}, [null], { a: { b: ['c'] } }, ...WHOLE, ...TEXTS]);
      case 'Float':
        return chance.one([0, -0.5, 1e300, 5e-324, 3.14]);
      case 'Boolean':
        return chance.happens(0.5);
      case 'Date':
        return chance.one(DAYS);
      case 'DateTime':
        return chance.one(INSTANTS);
      default:
        return this.text(name);
    }
  }

  private text(name: string): string {
    const { chance } = this;
    if (/nationalId/i.test(name) && chance.happens(0.8)) return chance.one(NUMBERS);
    if (/^(after|before)$/.test(name) && chance.happens(0.8))
      return Buffer.from(JSON.stringify([chance.one(['', 'X', 'NAME']), [chance.one(TEXTS)]])).toString(
        'base64url',
      );
    if (chance.happens(0.04)) return chance.one(HALVES);
    return chance.happens(0.1) ? chance.one(TEXTS) + chance.one(TEXTS) : chance.one(TEXTS);
  }
}

/** An object as JSON writes it is none in a document: it goes in a variable. */
const leaf = (json: unknown): Value => {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  const isHalf = typeof json === 'string' && /[\ud800-\udfff]/u.test(json);
  return { json, text: isObject || isHalf ? null : JSON.stringify(json) };
};
