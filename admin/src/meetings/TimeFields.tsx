import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { ClockField } from '../shared/ClockField.js';
import { DayField } from '../shared/DayField.js';
import { isTime, osloInstant } from '../shared/oslo.js';

/** A day and two times as the clock in Oslo shows them. */
export interface Times {
  day: string;
  from: string;
  until: string;
}

export const instantsOf = ({ day, from, until }: Times) => ({
  startsAt: osloInstant(day, from),
  endsAt: osloInstant(day, until),
});

interface TimeFieldsProps {
  times: Times;
  onChange: (change: Partial<Times>) => void;
}

export function TimeFields({ times, onChange }: TimeFieldsProps) {
  const translate = useTranslate();
  const skipped = (time: string): boolean =>
    times.day !== '' && isTime(time) && osloInstant(times.day, time) === null;
  const time = (name: 'from' | 'until') => (
    <ClockField
      size="small"
      label={translate(`day.field.meeting_${name}`)}
      value={times[name]}
      onChange={(time) => onChange({ [name]: time })}
      {...(skipped(times[name]) && { error: true, helperText: translate('day.time_skipped') })}
      sx={{ width: 130 }}
    />
  );
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, my: 1 }}>
      <DayField
        label={translate('day.field.meeting_day')}
        value={times.day || undefined}
        onChange={(day) => onChange({ day: day ?? '' })}
      />
      {time('from')}
      {time('until')}
    </Box>
  );
}
