import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { FieldProps } from './field.js';

interface Clock {
  opens: string;
  closes: string;
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const isFine = ({ opens, closes }: Clock) => isTime(opens) && isTime(closes) && opens < closes;

/** From when to when, on a day; written with 24 hours whatever the browser thinks, as a day is in DayField. */
export function ClockField({ id, label, value, onChange }: FieldProps) {
  const translate = useTranslate();
  const clock = value as Clock;
  const set = (change: Partial<Clock>) => {
    const next = { ...clock, ...change };
    onChange(next, isFine(next));
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      {(['opens', 'closes'] as const).map((end) => (
        <TextField
          key={end}
          size="small"
          value={clock[end]}
          onChange={(event) => set({ [end]: event.target.value.trim().replace('.', ':') })}
          error={!isTime(clock[end]) || (isTime(clock.opens) && clock.opens >= clock.closes)}
          slotProps={{
            htmlInput: {
              maxLength: 5,
              placeholder: '00:00',
              'aria-label': `${label}, ${translate(`setting.${end}`)}`,
              'aria-describedby': `${id}-why`,
            },
          }}
          sx={{ width: 96 }}
        />
      ))}
    </Box>
  );
}
