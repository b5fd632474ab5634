import {
  boundsOf,
  grouped,
  mayBeEmpty,
  same,
  shapeOf,
  type Setting,
} from '../../admin/src/settings/shapes.js';
import { rulesOf } from '../../admin/src/settings/rules.js';
import type { OwnRuleFragment } from '../../admin/src/gql/operations.js';

const TEXTS = { type: 'object', properties: { nb: {}, nn: {}, en: {} } };
const COUNT = { type: 'integer', minimum: 1, maximum: 30 };

describe('A setting', () => {
  it.each([
    ['count', COUNT],
    ['count', { anyOf: [COUNT, { type: 'null' }] }],
    ['flag', { type: 'boolean' }],
    ['hours', { type: 'object', properties: { opens: {}, closes: {} } }],
    ['text', { anyOf: [{ type: 'string' }, { type: 'null' }] }],
    ['texts', { anyOf: [TEXTS, { type: 'null' }] }],
    ['names', { type: 'array', items: { type: 'string' } }],
    ['days', { type: 'object', additionalProperties: COUNT }],
    ['other', { type: 'object' }],
    ['other', null],
  ])('is asked for as %s by what the API says of it', (shape, schema) => {
    expect(shapeOf(schema)).toBe(shape);
  });

  it('has bounds, and may be empty where nothing is a value of its own', () => {
    expect(boundsOf({ type: 'object', additionalProperties: COUNT })).toEqual({ least: 1, most: 30 });
    expect(boundsOf({ anyOf: [COUNT, { type: 'null' }] })).toEqual({ least: 1, most: 30 });
    expect([mayBeEmpty(COUNT), mayBeEmpty({ anyOf: [COUNT, { type: 'null' }] })]).toEqual([false, true]);
  });

  it('is changed when its value is another, and not when it is told in another order', () => {
    expect(same({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(same(null, undefined)).toBe(true);
    expect(same(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(same(3, '3')).toBe(false);
  });

  it('stands under its heading, also one that nobody has thought of here', () => {
    const of = (key: string) => ({ key }) as Setting;
    expect(
      grouped([of('mail.hours'), of('reminders.x'), of('deadlines.y'), of('fresh.z')]).map(
        ({ group, settings }) => [group, settings.map(({ key }) => key)],
      ),
    ).toEqual([
      ['deadlines', ['deadlines.y', 'reminders.x']],
      ['mail', ['mail.hours']],
      ['other', ['fresh.z']],
    ]);
  });
});

describe('Own deadlines', () => {
  it('hold now, or will; drafts and those that ended are neither', () => {
    const rule = (id: string, more: Partial<OwnRuleFragment>) =>
      ({
        id,
        kind: 'K',
        published: true,
        validFrom: '2026-01-01',
        validTo: null,
        ...more,
      }) as OwnRuleFragment;
    const { now, later } = rulesOf(
      [
        rule('stands', {}),
        rule('last day', { validTo: '2026-11-23' }),
        rule('ended', { validTo: '2026-11-22' }),
        rule('coming', { validFrom: '2026-11-24' }),
        rule('draft', { published: false }),
        rule('another', { kind: 'L' }),
      ],
      'K',
      '2026-11-23',
    );
    expect([now, later].map((those) => those.map(({ id }) => id))).toEqual([
      ['stands', 'last day'],
      ['coming'],
    ]);
  });
});
