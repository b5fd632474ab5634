import { World, type Actor } from '../support/world.js';

const LIST =
  'query($filter: DeadlineFilter, $first: Int) { deadlines(filter: $filter, first: $first) { totalCount } }';
const ONE = 'query($id: ID!) { patient(id: $id) { id } }';

describe('A variable that does not fit', () => {
  let world: World;
  let ann: Actor;
  beforeAll(async () => {
    world = await World.start();
    ann = await world.patient('Ann Ask');
  });
  afterAll(() => world.stop());

  it.each<[string, string, Record<string, unknown>, string, string]>([
    ['is missing', ONE, {}, 'id', 'REQUIRED'],
    ['is null where it must not be', ONE, { id: null }, 'id', 'REQUIRED'],
    ['is an object where an id belongs', ONE, { id: {} }, 'id', 'TYPE'],
    ['is no UUID', ONE, { id: '1' }, 'id', 'UUID'],
    ['is text where a number belongs', LIST, { first: '10' }, 'first', 'TYPE'],
    ['is a number where an object belongs', LIST, { filter: 1 }, 'filter', 'TYPE'],
    ['has a field that is not there', LIST, { filter: { nothing: 1 } }, 'filter.nothing', 'UNKNOWN_FIELD'],
    [
      'has a field of another’s prototype',
      LIST,
      { filter: JSON.parse('{"__proto__":{"q":"x"}}') },
      'filter.__proto__',
      'UNKNOWN_FIELD',
    ],
    [
      'has a value that the enum has not',
      LIST,
      { filter: { status: ['OVERDUE', 'LATE'] } },
      'filter.status[1]',
      'ENUM',
    ],
    ['has a number for an enum', LIST, { filter: { side: 1 } }, 'filter.side', 'ENUM'],
    [
      'has a day that is not in the calendar',
      LIST,
      { filter: { dueBefore: '2027-02-29' } },
      'filter.dueBefore',
      'TYPE',
    ],
    ['has a day long past', LIST, { filter: { dueBefore: '1899-12-31' } }, 'filter.dueBefore', 'DATE_RANGE'],
    ['has a day far ahead', LIST, { filter: { dueAfter: '2101-01-01' } }, 'filter.dueAfter', 'DATE_RANGE'],
    ['has text that is too long', LIST, { filter: { q: 'å'.repeat(10_001) } }, 'filter.q', 'TOO_LONG'],
    ['has NUL in its text', LIST, { filter: { q: 'a\0b' } }, 'filter.q', 'CONTROL_CHARACTER'],
  ])('because it %s is named, with its rule', async (_what, query, variables, path, rule) => {
    const answer = await world.api(ann, { 'Accept-Language': 'en' }).run(query, variables);
    expect(answer.status).toBe(400);
    expect(answer.code).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.extensions.fields).toEqual([
      { path, rule, message: expect.stringMatching(/\w/) },
    ]);
    expect(answer.errors?.[0]?.message).toContain(path);
    expect(answer.data).toBeUndefined();
  });

  it('is named with all the others', async () => {
    const answer = await world.api(ann).run(LIST, { first: 'x', filter: { status: 'LATE', nothing: 1 } });
    expect(answer.errors?.[0]?.extensions.fields?.map(({ path }) => path).sort()).toEqual([
      'filter.nothing',
      'filter.status',
      'first',
    ]);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['a value', LIST, { first: '01818012345', filter: { status: ['01818012345'] } }],
    ['a key', LIST, { filter: { 'Ola 01818012345': 1 } }],
    ['a key that would do as a name', LIST, { filter: { n01818012345: 1 } }],
    ['the name of a variable', 'query($n01818012345: ID!) { patient(id: $n01818012345) { id } }', {}],
    ['a variable that is not told', '{ patient(id: $n01818012345) { id } }', {}],
    ['a field', '{ n01818012345 }', {}],
    ['an argument', '{ patients(n_01_81_80_12345: 1) { totalCount } }', {}],
    ['a word for an enum', '{ deadlines(filter: { status: n01818012345 }) { totalCount } }', {}],
    ['a number where none belongs', '{ patients 01818012345 }', {}],
    ['a fragment', '{ patients { ...n01818012345 } }', {}],
    ['a directive', '{ patients @n01818012345 { totalCount } }', {}],
  ])('is not quoted back, where it is %s', async (_what, query, variables) => {
    const answer = await world.api(ann).run(query, variables);
    expect(answer).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(answer.text.replaceAll('_', '')).not.toMatch(/01818012345|Ola /);
  });

  it('is told by its key as far as that is a name', async () => {
    const answer = await world.api(ann).run(LIST, { filter: { ['x'.repeat(90)]: 1, 'Kari Nordmann': 1 } });
    expect(answer.errors?.[0]?.extensions.fields?.map(({ path }) => path)).toEqual([
      `filter.${'x'.repeat(40)}…`,
      'filter.…',
    ]);
  });

  it('is explained in the caller’s language', async () => {
    const said = async (language: string) =>
      (await world.api(ann, { 'Accept-Language': language }).run(ONE)).errors?.[0]?.message;
    expect(await said('nb')).toContain('id: må fylles ut');
    expect(await said('nn')).toContain('id: må fyllast ut');
    expect(await said('en')).toContain('id: is required');
  });
});
