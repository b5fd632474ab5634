import { readFileSync } from 'node:fs';
import { summed } from '../../admin/src/definitions/compare/summary.js';
import {
  differences,
  clockNamed,
  emptyPlaces,
  partsOf,
  sent,
  valueAt,
  within,
  without,
  withValue,
  type Text,
} from '../../admin/src/definitions/draft/text.js';
import { before, dayBefore, inOrder, stateOf } from '../../admin/src/definitions/editions.js';
import { differs, totalOf } from '../../admin/src/definitions/simulate/totals.js';
import { nb } from '../../admin/src/i18n/nb.js';

const rule = (kind: string): Text['rules'][number] => ({
  ...{ key: kind, kind, label: null, phase: null, side: 'SPECIALIST', force: 'ADVISORY' },
  ...{ from: 'FIRST_ATTENDANCE', to: 'CLINICAL_DECISION', setting: null, condition: null, unless: [] },
  ...{ minDays: null, maxDays: 21, dayType: 'CALENDAR', recurring: false, starts: 'FIRST', count: 'AFTER' },
  ...{ cancelledBy: [], dueSoonDays: 7, edition: ' ', sourceWording: null, legalBasis: null, note: null },
  ...{ source: ['https://example.test/a', ' '], standing: 'SOURCED' },
});
const text: Text = {
  ...{ pathwayKey: 'TSB', kind: 'GENERAL', name: { nb: 'Rus', nn: 'Rus', en: 'Substances' } },
  ...{ appliesTo: { nb: '', nn: ' ', en: '' }, areas: ['ADDICTION'], code: '', codeSystem: null },
  ...{ edition: 'Prøve', validFrom: null, start: null, phases: ['ASSESSMENT'], events: ['FIRST_ATTENDANCE'] },
  ...{ rules: [rule('CLINICAL_DECISION'), rule('FIRST_EVALUATION')], note: null, source: ['x'] },
  standing: 'SOURCED',
};

describe('A draft as one writes it', () => {
  it('is changed at one place, and nowhere else', () => {
    expect(partsOf('rules[1].unless[0]')).toEqual(['rules', 1, 'unless', 0]);
    const next = withValue(text, 'rules[1].maxDays', 14);
    expect(valueAt(next, 'rules[1].maxDays')).toBe(14);
    expect(next.rules[0]).toBe(text.rules[0]);
    expect(text.rules[1]?.maxDays).toBe(21);
    expect(valueAt(text, 'start.ordinary')).toBeUndefined();
  });

  it('is sent without what is empty, and is not sent where something must be written', () => {
    expect(sent(text)).toMatchObject({ appliesTo: null, code: null });
    expect(sent(text).rules[0]).toMatchObject({ edition: null, source: ['https://example.test/a'] });
    expect(emptyPlaces(text)).toEqual([]);
    const half = withValue(withValue(text, 'edition', ' '), 'appliesTo', { nb: 'Alle', nn: '', en: 'All' });
    expect(emptyPlaces(half)).toEqual(['edition', 'appliesTo.nn']);
  });

  it('gives a new clock a name that the API can use', () => {
    expect(clockNamed(' First talk, at home ')).toBe('FIRST_TALK_AT_HOME');
    expect(clockNamed('– ')).toBe('');
  });

  it('differs from another down to the field, and as a whole where there are not as many', () => {
    const other = withValue(withValue(text, 'rules[0].maxDays', 7), 'name.nb', 'Rus og avhengighet');
    expect(differences(text, other)).toEqual([
      { path: 'name.nb', a: 'Rus', b: 'Rus og avhengighet' },
      { path: 'rules[0].maxDays', a: 21, b: 7 },
    ]);
    const shorter = without(text, 0);
    expect(differences(text, shorter).map(({ path }) => path)).toEqual(['rules']);
    expect(within(shorter, 0, rule('CLINICAL_DECISION'))).toEqual(text);
  });
});

describe('The editions', () => {
  const edition = (id: string, pathwayKey: string, version: string, kind = 'GENERAL') => ({
    ...{ id, pathwayKey, version, kind, name: pathwayKey, edition: null },
    ...{ validFrom: '2026-01-01', validTo: version === '1' ? '2026-06-30' : null },
  });
  const all = [
    edition('c', 'EATING', '1', 'CONDITION_SPECIFIC'),
    edition('a', 'TSB', '1'),
    edition('b', 'TSB', '10'),
  ];

  it('stand in order, general ones first and the newest on top, each after the one before it', () => {
    expect(inOrder(all).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(before(all[2] as (typeof all)[0], all)?.id).toBe('a');
    expect(before(all[1] as (typeof all)[0], all)).toBeUndefined();
  });

  it('hold, have held or will hold', () => {
    expect(stateOf({ validFrom: null, validTo: null }, '2026-11-23')).toBe('NOW');
    expect(stateOf({ validFrom: '2026-11-24', validTo: null }, '2026-11-23')).toBe('COMING');
    expect(stateOf({ validFrom: null, validTo: '2026-11-23' }, '2026-11-23')).toBe('NOW');
    expect(stateOf({ validFrom: null, validTo: '2026-11-22' }, '2026-11-23')).toBe('PAST');
    expect(dayBefore('2026-03-01')).toBe('2026-02-28');
  });
});

describe('What differs is counted', () => {
  it('by what it is and what became of it; what there is none of is not said', () => {
    const change = (kind: 'ADDED' | 'CHANGED') => ({
      ...{ change: kind, kind: 'X', setting: null, condition: null, from: 'a', to: 'b', fields: [] },
    });
    expect(
      summed({
        rules: [change('CHANGED'), change('ADDED'), change('CHANGED')],
        phases: [],
        events: [{ change: 'REMOVED', name: 'E' }],
        fields: [{ path: 'note', a: null, b: 'x' }],
      }),
    ).toEqual([
      { part: 'rules', change: 'ADDED', count: 1 },
      { part: 'rules', change: 'CHANGED', count: 2 },
      { part: 'events', change: 'REMOVED', count: 1 },
      { part: 'fields', change: 'CHANGED', count: 1 },
    ]);
  });

  it('over every unit and deadline; a row that stays as it is makes no difference', () => {
    const row = (earlier: number, met: number) => ({
      ...({ unit: { id: 'u', name: 'U' }, kind: 'X', side: 'SPECIALIST', force: 'ADVISORY' } as const),
      open: { same: 1, earlier, later: 0, added: 0, gone: 0 },
      standing: { met: 2, metLate: 1, overdue: 0 },
      draft: { met, metLate: 3 - met, overdue: 0 },
    });
    const rows = [row(2, 2), row(0, 2), row(0, 1)];
    expect(rows.map(differs)).toEqual([true, false, true]);
    expect(totalOf(rows)).toEqual({
      open: { same: 3, earlier: 2, later: 0, added: 0, gone: 0 },
      standing: { met: 6, metLate: 3, overdue: 0 },
      draft: { met: 5, metLate: 4, overdue: 0 },
    });
  });
});

describe('The words of a definition', () => {
  const { conditions, eventAliases } = JSON.parse(readFileSync('seeds/reference/rules.json', 'utf8')) as {
    conditions: { key: string; label: { nb: string } }[];
    eventAliases: { event: string }[];
  };
  const events = JSON.parse(readFileSync('schema/codes/event-kinds.json', 'utf8')) as { kind: string }[];

  it('are those of the reference: every condition, and every event that only the sources name', () => {
    expect(nb.enum.condition).toEqual(
      Object.fromEntries(conditions.map(({ key, label }) => [key, label.nb])),
    );
    const known = new Set(events.map(({ kind }) => kind));
    expect(Object.keys(nb.enum.eventAlias).sort()).toEqual(
      eventAliases
        .map(({ event }) => event)
        .filter((event) => !known.has(event))
        .sort(),
    );
  });
});
