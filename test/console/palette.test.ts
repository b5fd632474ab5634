import { fits } from '../../admin/src/layout/palette/match.js';
import { hoursInWords } from '../../admin/src/shared/hours.js';
import { above, placesFor, treeOf } from '../../admin/src/units/tree.js';
import type { TreeUnitFragment } from '../../admin/src/gql/operations.js';

const unit = (id: string, parent: string | null, more: Partial<TreeUnitFragment> = {}): TreeUnitFragment => ({
  ...{ id, name: id, kind: 'SECTION', closedOn: null, secondParentId: null },
  parent: parent ? { id: parent } : null,
  ...more,
});

describe('The command palette', () => {
  it.each([
    ['', 'Frister', true],
    ['fri', 'Frister', true],
    ['FRI', 'Frister', true],
    ['ledige meld', 'Ledige og meldinger', true],
    ['meld ledige', 'Ledige og meldinger', true],
    ['ister', 'Frister', false],
    ['ars', 'Årsrapport', false],
    ['års', 'Årsrapport', true],
    ['arsr', 'Arsrapport', true],
    ['(c)', 'Meldinger', false],
  ])('typed «%s», fits «%s»: %s', (typed, text, expected) => {
    expect(fits(typed, text)).toBe(expected);
  });
});

describe('The tree of units', () => {
  const units = [
    unit('by', null),
    unit('øst', 'by'),
    unit('åsen', 'by'),
    unit('fact', 'øst', { secondParentId: 'åsen' }),
    unit('nedlagt', 'by', { closedOn: '2026-01-01' }),
  ];
  const names = (branch: ReturnType<typeof treeOf>): unknown[] =>
    branch ? [branch.unit.id, ...branch.below.map(names)] : [];

  it('stands by name as Norwegians sort, a joint team below both its parents, without what is closed', () => {
    expect(names(treeOf(units, 'by', false))).toEqual(['by', ['øst', ['fact']], ['åsen', ['fact']]]);
    expect(names(treeOf(units, 'by', true))[1]).toEqual(['nedlagt']);
    expect(treeOf(units, 'elsewhere', false)).toBeNull();
  });

  it('knows what is above a unit, and where it can be moved', () => {
    expect([...above(units, 'fact')]).toEqual(['fact', 'øst', 'by']);
    expect([...above(units, undefined)]).toEqual([]);
    expect(placesFor(units, 'øst').map(({ id }) => id)).toEqual(['åsen']);
  });
});

describe('Opening hours', () => {
  const say = (key: string) => key.replace('org.day_', 'd');
  it('are said together where they are the same', () => {
    const day = (weekday: number, closes = '15:30') => ({ weekday, opens: '08:00', closes });
    expect(hoursInWords([day(2), day(1), day(3, '12:00'), day(5)], say)).toBe(
      'd1–d2 08:00–15:30, d3 08:00–12:00, d5 08:00–15:30',
    );
    expect(hoursInWords([], say)).toBe('');
  });
});
