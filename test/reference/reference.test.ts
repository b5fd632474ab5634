import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { DeadlineRule } from '../../api/src/deadline/deadline.engine.js';
import { readReference } from '../../seeds/reference/read.js';
import { catalogueOf, definitionInForce, referenceId, rulesOf } from '../../seeds/reference/select.js';
import { PATHWAY_KEYS } from '../../seeds/reference/types.js';

const reference = readReference();
const { rules, definitions, codes, directory } = reference;
const ofTable = (table: string) => rules.filter((rule) => rule.table === table);
const expanded = (rows: { pathwayKeys: readonly string[] }[]) =>
  rows.reduce((sum, row) => sum + row.pathwayKeys.length, 0);
const folder = fileURLToPath(new URL('../../seeds/reference', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const raw = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

describe('as much as the sources hold, and no more', () => {
  test('33 advisory rows; the one for all of mental health care stands for five pathways', () => {
    expect(ofTable('ADVISORY')).toHaveLength(33);
    expect(expanded(ofTable('ADVISORY'))).toBe(32 + 5);
    expect(rules.find((rule) => rule.key.startsWith('all-phv'))?.pathwayKeys).toEqual([
      'PHV_ADULT',
      'PHV_CHILD',
      'PSYCHOSIS',
      'EATING',
      'OCD',
    ]);
  });

  test('5 of law and targets, for every pathway', () => {
    expect(ofTable('STATUTORY_OR_TARGET')).toHaveLength(5);
    expect(expanded(ofTable('STATUTORY_OR_TARGET'))).toBe(5 * 8);
  });

  test('the rest are clocks known to lack their number', () => {
    expect(ofTable('GAP').map((rule) => [rule.maxDays, rule.standing])).toEqual(
      Array.from({ length: 8 }, () => [null, 'NOT_FOUND']),
    );
    expect(rules).toHaveLength(33 + 5 + 8);
  });

  test('26 codes, 12 of them without a value', () => {
    expect(codes).toHaveLength(26);
    expect(codes.filter((code) => code.code === null)).toHaveLength(12);
    for (const code of codes)
      expect([code.key, code.code === null]).toEqual([code.key, code.standing === 'NOT_FOUND']);
  });

  test('9 pathways and sets, two editions of each pathway', () => {
    expect(new Set(definitions.map((row) => row.pathwayKey)).size).toBe(9);
    expect(definitions).toHaveLength(8 * 2 + 1);
  });

  test('indicators, start rules, general rules, prioritisation, checklists', () => {
    expect(reference.indicators.filter((row) => row.national)).toHaveLength(7);
    expect(reference.startRules).toHaveLength(6);
    expect(reference.generalRules).toHaveLength(2);
    expect(reference.prioritisation).toHaveLength(3);
    expect(reference.checklists.map((list) => [list.key, list.items.length])).toEqual([
      ['REFERRAL_ADULT', 20],
      ['REFERRAL_CHILD', 20],
      ['REFERRAL_TSB', 21],
      ['INDIVIDUAL_PLAN', 9],
      ['END_OF_PATHWAY', 4],
    ]);
  });
});

describe('every row says where it comes from', () => {
  test.each(files)('%s', (file) => {
    const without: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (Array.isArray(value)) return value.forEach((item, index) => walk(item, `${path}[${index}]`));
      if (value === null || typeof value !== 'object') return;
      const row = value as Record<string, unknown>;
      const isRow =
        'key' in row || ('pathwayKey' in row && 'standing' in row) || ('kind' in row && 'fromEvent' in row);
      if (isRow && (!row['standing'] || !(row['source'] as unknown[] | undefined)?.length))
        without.push(path);
      for (const [key, inner] of Object.entries(row)) walk(inner, `${path}.${key}`);
    };
    walk(raw(file), '');
    expect(without).toEqual([]);
  });
});

describe('the mapping', () => {
  test('targets are TARGET, a guideline is ADVISORY, any setting is null', () => {
    const forceOf = (key: string) => rules.find((rule) => rule.key === key)?.force;
    expect(['epikrise-1d', 'epikrise-7d'].map(forceOf)).toEqual(['TARGET', 'TARGET']);
    expect(forceOf('suicide-followup')).toBe('ADVISORY');
    for (const rule of rules.filter((r) => r.sourceSetting === 'ANY')) expect(rule.setting).toBeNull();
  });

  test('where the setting was not stated the source is a secondary one', () => {
    const notStated = rules.filter((rule) => rule.sourceSetting?.startsWith('NOT_STATED'));
    expect(notStated).toHaveLength(5);
    for (const rule of notStated) expect([rule.setting, rule.standing]).toEqual([null, 'SECONDARY']);
    expect(ofTable('ADVISORY').filter((rule) => rule.standing === 'SECONDARY')).toHaveLength(5);
  });

  test('a national rule is a rule of the engine as it stands', () => {
    const forEngine: readonly DeadlineRule[] = rules;
    expect(forEngine.every((rule) => rule.side === 'SPECIALIST')).toBe(true);
  });
});

describe('which definition, which rules', () => {
  test('the edition follows the day on which the pathway starts', () => {
    const on = (day: string) => definitionInForce(reference, 'TSB', day);
    expect(on('2018-12-31')).toBeUndefined();
    expect(on('2024-10-27')?.start?.ordinary).toBe('REFERRAL_RECEIVED');
    expect(on('2024-10-28')?.start?.ordinary).toBe('RIGHT_GRANTED');
  });

  test.each(PATHWAY_KEYS)('%s has one definition in force today, with the clocks of the law', (key) => {
    const definition = definitionInForce(reference, key, '2026-11-22');
    const kinds = rulesOf(reference, definition!).map((rule) => rule.kind);
    expect(kinds).toEqual(expect.arrayContaining(['REFERRAL_ASSESSMENT', 'INDIVIDUAL_START', 'EPIKRISE_1D']));
  });

  test('a number in the new edition takes the place of the old one', () => {
    const definition = definitionInForce(reference, 'OCD', '2026-11-22')!;
    const fresh = { ...rules.find((rule) => rule.key === 'ocd.clinical-decision.outpatient.2019')! };
    const added = {
      ...fresh,
      key: 'ocd.clinical-decision.2024',
      setting: null,
      maxDays: 40,
      editionKey: 'NASJONALE_2024' as const,
    };
    const chosen = rulesOf({ ...reference, rules: [...rules, added] }, definition);
    expect(chosen.filter((rule) => rule.kind === 'CLINICAL_DECISION').map((rule) => rule.maxDays)).toEqual([
      40,
    ]);
    expect(chosen.filter((rule) => rule.kind === 'FIRST_ATTENDANCE')).toHaveLength(2);
  });

  test('an id is the same for the same row, everywhere', () => {
    expect(referenceId('rule', 'epikrise-1d')).toBe(referenceId('rule', 'epikrise-1d'));
    expect(referenceId('rule', 'epikrise-1d')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

describe('what the public sees', () => {
  test('the catalogue tells of eight pathways, each with the eight tasks of the coordinator', () => {
    const catalogue = catalogueOf(reference);
    expect(catalogue.map((entry) => entry.pathwayKey)).toEqual([...PATHWAY_KEYS]);
    for (const entry of catalogue) expect(entry.coordinatorTasks).toHaveLength(8);
  });

  test('how to refer is unknown for child welfare alone', () => {
    const unknown = catalogueOf(reference).filter((entry) => entry.howToRefer === null);
    expect(unknown.map((entry) => entry.pathwayKey)).toEqual(['CHILD_WELFARE']);
  });

  test('the contact points of five documents', () => {
    expect(directory.documents.map((document) => document.contactPoints)).toEqual([2, 1, 1, 0, 1]);
    for (const { name, contactPoints } of directory.documents) {
      expect(directory.entries.filter((entry) => entry.document === name)).toHaveLength(contactPoints);
    }
    const phones = directory.entries.map((entry) => entry.phone.value).filter(Boolean);
    expect(phones).toEqual(['902 96 106', '468 95 582', '69 86 00 00']);
  });

  test('a repaired address says so, with the words of the document', () => {
    const addresses = directory.entries.map((entry) => entry.email).filter((email) => email.value);
    expect(addresses).toEqual([
      {
        value: 'infohjelp@sandnes.kommune.no',
        standing: 'INFERRED',
        originalWording: 'infohjelp@sandnes.kommune. no',
      },
      {
        value: 'avdelingrusogavhengighet@sandnes.kommune.no',
        standing: 'INFERRED',
        originalWording: 'avdelingrusogavhengighet@san s.kommune.nodnes.kommune.no',
      },
    ]);
  });

  test('open on weekdays from nine to two', () => {
    expect(
      directory.entries[0]?.openingHours.map((hours) => `${hours.day} ${hours.from}-${hours.to}`),
    ).toEqual(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'].map((day) => `${day} 09:00-14:00`));
  });

  test.each(files)('no person of the documents is named in %s', (file) => {
    expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/hjertholm|danielsen|\bkari\b/i);
  });
});

describe('a typo is told with file, row and field', () => {
  type Rules = { rules: Record<string, unknown>[] };
  const withRule = (change: Record<string, unknown>) => {
    const file = raw('rules.json') as Rules;
    file.rules[2] = { ...file.rules[2], ...change };
    return () => readReference({ 'seeds/reference/rules.json': file });
  };
  const row = 'seeds/reference/rules.json: rules, row 3 (tsb.treatment-after-detox.outpatient.2019), field';

  test('days below zero', () => expect(withRule({ maxDays: -1 })).toThrow(`${row} maxDays`));
  test('an unknown word in an enum', () =>
    expect(withRule({ dayType: 'WORKDAY' })).toThrow(`${row} dayType`));
  test('a field that does not exist', () => expect(withRule({ maxDay: 3 })).toThrow(/row 3 .*maxDay/));
  test('a row without a source', () => expect(withRule({ source: [] })).toThrow(`${row} source`));
  test('an event that nobody registers', () =>
    expect(withRule({ toEvent: 'TREATMENT_BEGUN' })).toThrow(
      'seeds/reference/rules.json: row tsb.treatment-after-detox.outpatient.2019, field toEvent: unknown event TREATMENT_BEGUN',
    ));
  test('a range upside down', () =>
    expect(withRule({ minDays: 9 })).toThrow('field minDays: is above maxDays'));
  test('the same key twice', () =>
    expect(withRule({ key: 'tsb.clinical-decision.outpatient.2019' })).toThrow('field key: occurs twice'));
});
