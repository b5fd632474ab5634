import fc from 'fast-check';
import {
  digestBefore,
  isOpen,
  lastDayBeforeNextMail,
  nextDigest,
  nextOpen,
  osloInstant,
} from '../../api/src/platform/mail-hours.js';
import { isWorkingDay, osloDay } from '../../api/src/platform/calendar.js';

const hours = { opens: '07:00', closes: '16:00' };

describe('When mail may be sent', () => {
  it.each([
    ['a Monday at six in the morning waits an hour', '2026-11-23T05:00:00Z', '2026-11-23T06:00:00Z'],
    ['a Monday at seven goes', '2026-11-23T06:00:00Z', '2026-11-23T06:00:00Z'],
    ['a Monday a minute to four goes', '2026-11-23T14:59:00Z', '2026-11-23T14:59:00Z'],
    ['a Monday at four waits for Tuesday', '2026-11-23T15:00:00Z', '2026-11-24T06:00:00Z'],
    ['a Friday evening waits for Monday', '2026-11-27T18:00:00Z', '2026-11-30T06:00:00Z'],
    ['Wednesday before Easter goes', '2027-03-24T10:00:00Z', '2027-03-24T10:00:00Z'],
    ['Maundy Thursday waits for Tuesday after Easter', '2027-03-25T10:00:00Z', '2027-03-30T05:00:00Z'],
    ['17 May, which is Whit Monday too, waits for the 18th', '2027-05-17T08:00:00Z', '2027-05-18T05:00:00Z'],
    ['Christmas Eve, a Thursday, goes', '2026-12-24T09:00:00Z', '2026-12-24T09:00:00Z'],
    ['its evening waits for Monday', '2026-12-24T19:00:00Z', '2026-12-28T06:00:00Z'],
    ['the night clocks go forward, seven is seven', '2026-03-28T20:00:00Z', '2026-03-30T05:00:00Z'],
    ['the night clocks go back, seven is seven', '2026-10-24T20:00:00Z', '2026-10-26T06:00:00Z'],
  ])('%s', (_what, at, then) => {
    expect(nextOpen(new Date(at), hours)).toEqual(new Date(then));
  });

  it('goes in the next morning’s digest, or before it where that would be too late', () => {
    const friday = new Date('2026-11-27T10:00:00Z');
    expect(nextDigest(friday, hours)).toEqual(new Date('2026-11-30T06:00:00Z'));
    expect(digestBefore(friday, '2026-11-30', hours)).toEqual(new Date('2026-11-30T06:00:00Z'));
    expect(digestBefore(friday, '2026-11-28', hours)).toEqual(friday);
    expect(lastDayBeforeNextMail('2026-11-27')).toBe('2026-11-29');
    expect(lastDayBeforeNextMail('2026-11-26')).toBe('2026-11-26');
    expect(lastDayBeforeNextMail('2026-12-24')).toBe('2026-12-27');
  });

  it('is, for any instant, never before it and never in a closed time', () => {
    const instants = fc.date({
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2030-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (at) => {
        const then = nextOpen(at, hours);
        const minutes = (then.getTime() - osloInstant(osloDay(then), '00:00').getTime()) / 60_000;
        expect(then >= at).toBe(true);
        expect(isOpen(then, hours) && isWorkingDay(osloDay(then))).toBe(true);
        expect(minutes >= 7 * 60 - 60 && minutes < 16 * 60 + 60).toBe(true);
      }),
    );
  });
});
