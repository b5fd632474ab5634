/**
 * test/deadline/golden.csv, one row one case, for a domain expert to read and add to. Events are days (noon in
 * Oslo) or instants; "(corrected)" is an event recorded wrongly; "for DAY" a planned day. KIND#2 is the second
 * clock of its kind. PATHWAY@1 is its first edition, else the newest; "own" is the organisation's rules, with
 * `days` as given. `due` none: no clock, and `status` says what is missing.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import {
  computeDeadlines,
  type ClockEvent,
  type ClockInput,
  type DeadlineRule,
} from '../../api/src/deadline/deadline.engine.js';
import { deadlineStatus } from '../../api/src/deadline/deadline.status.js';
import { readReference } from '../../seeds/reference/read.js';
import { rulesOf } from '../../seeds/reference/select.js';

type Row = Record<
  | 'no'
  | 'about'
  | 'pathway'
  | 'events'
  | 'setting'
  | 'more'
  | 'kind'
  | 'starts'
  | 'earliest'
  | 'due'
  | 'met'
  | 'status'
  | 'on',
  string
>;

const file = fileURLToPath(new URL('./golden.csv', import.meta.url));
const rows = parse(readFileSync(file), { columns: true }) as Row[];
const reference = readReference();
const list = (text: string) =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

test.each(rows)('$no $about', (row) => {
  const more = list(row.more);
  const { deadlines, unclocked } = computeDeadlines(inputOf(row, more));
  const [kind, occurrence = '1'] = row.kind.split('#');

  if (row.due === 'none') {
    const clocks = deadlines.filter((d) => d.kind === kind);
    expect(
      row.kind.includes('#') ? clocks.filter((d) => d.occurrence === Number(occurrence)) : clocks,
    ).toEqual([]);
    const found = unclocked.find((u) => u.kind === kind);
    expect([found?.startsOn ?? '', found?.earliestOn ?? '', found?.reason ?? '']).toEqual([
      row.starts,
      row.earliest,
      row.status,
    ]);
    return;
  }
  const found = deadlines.find((d) => d.kind === kind && d.occurrence === Number(occurrence));
  const status =
    found &&
    deadlineStatus(
      { ...found, cancelledAt: found.cancelled?.on, waivedAt: more.includes('waived') ? row.on : null },
      row.on,
    );
  expect({
    starts: found?.startsOn,
    earliest: found?.window?.from ?? '',
    due: found?.dueOn,
    met: found?.metOn ?? '',
    status,
  }).toEqual({ starts: row.starts, earliest: row.earliest, due: row.due, met: row.met, status: row.status });
});

test('the table has at least the sixty rows that an expert asked for', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
});

function inputOf(row: Row, more: string[]): ClockInput {
  const conditions: Record<string, boolean> = {};
  for (const part of more.filter((text) => /^(not )?[A-Z_0-9]+$/.test(text))) {
    conditions[part.replace('not ', '')] = !part.startsWith('not ');
  }
  return {
    rules: rulesFor(row.pathway, more),
    aliases: reference.eventAliases,
    events: list(row.events).map(eventOf),
    settings: list(row.setting).map((text) => {
      const [setting, from = '1900-01-01'] = text.split(' ');
      return { setting: setting as 'INPATIENT' | 'OUTPATIENT', from };
    }),
    individualDates: more
      .filter((text) => text.startsWith('latest'))
      .map((text) => text.split(' '))
      .map(([, latestOn, , setOn]) => ({ kind: 'INDIVIDUAL_START', latestOn: latestOn!, setOn: setOn! })),
    conditions,
    calendar: { saturdayCounts: more.includes('Saturday counts') },
  };
}

function rulesFor(pathway: string, more: string[]): DeadlineRule[] {
  if (pathway === 'own') {
    const days = Number(more.find((text) => text.startsWith('days '))?.slice(5));
    return reference.organisationRules.map((rule) => ({ ...rule, key: rule.kind, maxDays: days }));
  }
  const [key, version = '2'] = pathway.split('@');
  const definition = reference.definitions.find((d) => d.pathwayKey === key && d.version === Number(version));
  return rulesOf(reference, definition!);
}

function eventOf(text: string, index: number): ClockEvent {
  const [kind, at, ...rest] = text.split(' ');
  const id = `${String(index).padStart(2, '0')} ${text}`;
  const occurredAt = new Date(at!.includes('T') ? at! : `${at}T11:00:00Z`);
  const plannedFor = rest[0] === 'for' ? rest[1] : null;
  return {
    id,
    kind: kind!,
    occurredAt,
    plannedFor,
    correctedBy: rest.includes('(corrected)') ? 'other' : null,
  };
}
