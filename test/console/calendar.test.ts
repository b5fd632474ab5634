import { hoursOf } from '../../admin/src/meetings/calendar/hours.js';
import { asDecisions, decisionsIn } from '../../admin/src/meetings/typed-decisions.js';
import { osloClock, osloInstant } from '../../admin/src/shared/oslo.js';

describe('The calendar of meetings', () => {
  it('shows what the clock in Oslo shows, in summer and in winter', () => {
    for (const [day, time] of [
      ['2026-07-01', '10:00'],
      ['2026-11-24', '10:00'],
      ['2026-03-29', '03:30'],
    ] as const)
      expect(osloClock(osloInstant(day, time) ?? '')).toBe(`${day}T${time}`);
    expect(osloInstant('2026-03-29', '02:30')).toBeNull();
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
