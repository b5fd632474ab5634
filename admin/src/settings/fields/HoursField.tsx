import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { ClockField } from '../../shared/ClockField.js';
import { isTime } from '../../shared/oslo.js';
import type { FieldProps } from './field.js';

interface Hours {
  opens: string;
  closes: string;
}

const isFine = ({ opens, closes }: Hours) => isTime(opens) && isTime(closes) && opens < closes;

/** From when to when, on a day. */
export function HoursField({ id, label, value, onChange }: FieldProps) {
  const translate = useTranslate();
  const hours = value as Hours;
  const set = (change: Partial<Hours>) => {
    const next = { ...hours, ...change };
    onChange(next, isFine(next));
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      {(['opens', 'closes'] as const).map((end) => (
        <ClockField
          key={end}
          size="small"
          value={hours[end]}
          onChange={(time) => set({ [end]: time })}
          error={!isTime(hours[end]) || (isTime(hours.opens) && hours.opens >= hours.closes)}
          described={{
            'aria-label': `${label}, ${translate(`setting.${end}`)}`,
            'aria-describedby': `${id}-why`,
          }}
          sx={{ width: 96 }}
        />
      ))}
    </Box>
  );
}
