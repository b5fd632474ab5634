import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { FieldProps } from './field.js';

interface Clock {
  opens: string;
  closes: string;
}

/** From when to when, on a day. */
export function ClockField({ id, label, value, onChange }: FieldProps) {
  const translate = useTranslate();
  const clock = value as Clock;
  const set = (change: Partial<Clock>) => {
    const next = { ...clock, ...change };
    onChange(next, next.opens !== '' && next.opens < next.closes);
  };
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      {(['opens', 'closes'] as const).map((end) => (
        <TextField
          key={end}
          type="time"
          size="small"
          value={clock[end]}
          onChange={(event) => set({ [end]: event.target.value })}
          error={clock.opens >= clock.closes}
          slotProps={{
            htmlInput: {
              'aria-label': `${label}, ${translate(`setting.${end}`)}`,
              'aria-describedby': `${id}-why`,
            },
          }}
        />
      ))}
    </Box>
  );
}
