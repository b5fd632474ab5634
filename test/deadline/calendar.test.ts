import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  isDay,
  isWorkingDay,
  osloDay,
  publicHolidays,
  workingDaysBetween,
} from '../../api/src/platform/calendar.js';

const YEARS = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
const pad = (n: number) => String(n).padStart(2, '0');

/** Easter Sunday by the anonymous Gregorian computus: independent of the library under test. */
function easter(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return `${year}-${pad(month)}-${pad(((h + l - 7 * m + 114) % 31) + 1)}`;
}

function holidaysByRule(year: number): string[] {
  const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'].map((day) => `${year}-${day}`);
  const moving = [-3, -2, 0, 1, 39, 49, 50].map((offset) => addDays(easter(year), offset));
  return [...new Set([...fixed, ...moving])].sort();
}

test('Easter of the years to come is where the almanac has it', () => {
  expect(YEARS.map(easter)).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
  ]);
});

test.each(YEARS)('the holidays of %i are those of the rule', (year) => {
  expect(publicHolidays(year)).toEqual(holidaysByRule(year));
});

test.each(YEARS)('every day of %i is a working day exactly when the rule says so', (year) => {
  const holidays = new Set(holidaysByRule(year));
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    const free = holidays.has(day) || weekday === 0;
    expect([day, isWorkingDay(day, { saturdayCounts: true })]).toEqual([day, !free]);
    expect([day, isWorkingDay(day)]).toEqual([day, !free && weekday !== 6]);
  }
});

test('24 and 31 December and the Wednesday before Easter are working days', () => {
  for (const day of ['2026-12-24', '2026-12-31', '2027-03-24']) expect(isWorkingDay(day)).toBe(true);
});

test('working days are counted from the day after, and zero is the day itself', () => {
  expect(addWorkingDays('2026-11-20', 1)).toBe('2026-11-23');
  expect(addWorkingDays('2026-11-20', 1, { saturdayCounts: true })).toBe('2026-11-21');
  expect(addWorkingDays('2026-11-22', 0)).toBe('2026-11-22');
  expect(addWorkingDays('2026-11-23', -1)).toBe('2026-11-20');
});

test('working days between is the inverse of adding them', () => {
  for (let n = 1; n < 400; n += 7) {
    const later = addWorkingDays('2026-03-02', n);
    expect(workingDaysBetween('2026-03-02', later)).toBe(n);
    expect(workingDaysBetween(later, '2026-03-02')).toBe(-n);
  }
  expect(workingDaysBetween('2026-11-20', '2026-11-22')).toBe(0);
});

test('calendar days do not care for daylight saving or leap years', () => {
  expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
});

test.each([
  ['2026-01-01T22:59:59.999Z', '2026-01-01'],
  ['2026-01-01T23:00:00Z', '2026-01-02'],
  ['2026-07-01T21:59:59.999Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
  ['2027-03-27T22:59:59Z', '2027-03-27'],
  ['2027-03-27T23:00:00Z', '2027-03-28'],
  ['2027-03-28T21:59:59Z', '2027-03-28'],
  ['2027-03-28T22:00:00Z', '2027-03-29'],
  ['2026-10-24T22:00:00Z', '2026-10-25'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2026-10-25T23:00:00Z', '2026-10-26'],
])('in Oslo %s is %s', (instant, day) => {
  expect(osloDay(new Date(instant))).toBe(day);
});

test('the day in Oslo is what the zone database says, every hour around every change since 1950', () => {
  const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });
  for (let year = 1950; year <= 2040; year += 1) {
    for (const month of [0, 2, 3, 6, 8, 9, 11]) {
      for (let hour = 20 * 24; hour < 31 * 24; hour += 1) {
        const instant = new Date(Date.UTC(year, month, 1, hour));
        if (instant.getUTCHours() < 21) continue;
        const expected = zone.format(instant);
        if (osloDay(instant) !== expected) throw new Error(`${instant.toISOString()}: ${osloDay(instant)}`);
      }
    }
  }
});

test('what is not a day is refused', () => {
  expect(() => osloDay(new Date('no'))).toThrow(RangeError);
  expect(() => addDays('2026-1-1', 1)).toThrow(RangeError);
  expect(['2026-02-29', '2026-13-01', '26-01-01', '2028-02-29'].map(isDay)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

/** A process of its own, since a running one does not change its zone; Node reads the TypeScript itself. */
test.each(['Pacific/Auckland', 'UTC', 'America/Anchorage'])('the server may stand in %s', (zone) => {
  const calendar = new URL('../../api/src/platform/calendar.ts', import.meta.url).href;
  const script = `
    import { registerHooks } from 'node:module';
    registerHooks({ resolve: (name, context, next) =>
      next(name.startsWith('./') && context.parentURL?.endsWith('.ts') ? name.replace(/js$/, 'ts') : name, context) });
    const c = await import(${JSON.stringify(calendar)});
    console.log(JSON.stringify([
      new Date(2026, 0, 1).getTimezoneOffset(),
      c.osloDay(new Date('2027-03-27T23:00:00Z')), c.osloDay(new Date('2026-10-25T22:59:59Z')),
      c.addWorkingDays('2027-03-15', 10), c.addWorkingDays('2026-12-17', 10), c.addDays('2026-10-24', 2),
      c.publicHolidays(2027),
    ]));`;
  const out = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  });
  const [offset, ...answers] = JSON.parse(out) as [number, ...unknown[]];
  expect(offset).toBe({ 'Pacific/Auckland': -780, UTC: 0, 'America/Anchorage': 540 }[zone]);
  expect(answers).toEqual([
    '2027-03-28',
    '2026-10-25',
    '2027-04-01',
    '2027-01-04',
    '2026-10-26',
    holidaysByRule(2027),
  ]);
});
