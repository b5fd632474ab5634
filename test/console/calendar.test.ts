import { hoursOf } from '../../admin/src/meetings/calendar/hours.js';
import { asDecisions, decisionsIn } from '../../admin/src/meetings/typed-decisions.js';
import { isTime, osloClock, osloInstant, typedTime } from '../../admin/src/shared/oslo.js';

describe('The calendar of meetings', () => {
  it('shows what the clock in Oslo shows, in summer and in winter', () => {
    for (const [day, time] of [
      ['2026-07-01', '10:00'],
      ['2026-11-24', '10:00'],
      ['2026-03-29', '03:30'],
    ] as const)
      expect(osloClock(osloInstant(day, time) ?? '')).toBe(`${day}T${time}`);
    expect(osloInstant('2026-03-29', '02:30')).toBeNull();
    expect(osloInstant('2026-03-28', '24:30')).toBeNull();
  });

  it('takes a time as it is typed: digits alone, a point for a colon, and no hour that there is not', () => {
    const typed = (keys: string) => [...keys].reduce((before, key) => typedTime(before + key), '');
    expect(['0930', '09:30', '09.30', '9.30', '2359', '930', '10:00 '].map(typed)).toEqual([
      ...['09:30', '09:30', '09:30', '09:30', '23:59', '930', '10:00'],
    ]);
    expect(['09:30', '23:59', '24:00', '9:30', '09:60', ''].map(isTime)).toEqual([
      ...[true, true, false, false, false, false],
    ]);
    // What is taken away again, key by key, is not put back.
    expect(typedTime('09:')).toBe('09:');
  });

  it('hides no meeting that is early or late', () => {
    expect(hoursOf([])).toEqual({ slotMinTime: '08:00:00', slotMaxTime: '17:00:00' });
    const late = { start: '2026-11-24T06:30', end: '2026-11-24T20:15' };
    expect(hoursOf([late])).toEqual({ slotMinTime: '06:00:00', slotMaxTime: '21:00:00' });
    expect(hoursOf([{ start: '2026-11-24T23:30' }]).slotMaxTime).toBe('24:00:00');
  });

  it('takes a decision from a draft of another day as far as it makes sense', () => {
    const typed = decisionsIn([{ text: ' Ring NAV ' }, null, 'x', { text: '' }]);
    expect(asDecisions(typed)).toEqual([{ text: 'Ring NAV', responsibleId: null, dueOn: null }]);
    expect(decisionsIn('noe')).toEqual([]);
  });
});
