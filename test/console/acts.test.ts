import { missingIn, type Asked } from '../../admin/src/mine/acts/missing.js';

const fields: Asked[] = [
  { name: 'day', kind: 'DAY', required: true },
  { name: 'time', kind: 'TIME', required: true },
];
const wrong = (day: string, time: string) => missingIn(fields, { day, time }, (key) => key);

describe('What a coordinator fills in', () => {
  it('is asked for again where it is not there, is no time, or is an hour that the day skips', () => {
    expect(wrong('', '')).toEqual({ day: 'day.required', time: 'day.required' });
    expect(wrong('2027-03-28', '25:00')).toEqual({ time: 'day.time_wrong' });
    expect(wrong('2027-03-28', '02:30')).toEqual({ time: 'day.time_skipped' });
    expect(wrong('2027-03-28', '03:30')).toEqual({});
    expect(wrong('2026-10-25', '02:30')).toEqual({});
  });
});
