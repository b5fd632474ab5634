import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { DayField } from '../shared/DayField.js';
import { PERIODS, type Period, type PeriodName } from './period.js';

/** How far back; or from one day to another. */
export function PeriodChoice({ period, onChange }: { period: Period; onChange: (next: Period) => void }) {
  const translate = useTranslate();
  const { name, first, last } = period;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
      <TextField
        select
        label={translate('minside.period')}
        value={name}
        onChange={(event) => onChange({ name: event.target.value as PeriodName })}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        sx={{ minWidth: 210 }}
      >
        {PERIODS.map((one) => (
          <option key={one} value={one}>
            {translate(`minside.period_${one}`)}
          </option>
        ))}
      </TextField>
      {name === 'own' && (
        <>
          <DayField
            label={translate('minside.first_day')}
            value={first}
            onChange={(day) => onChange({ name, first: day, last })}
          />
          <DayField
            label={translate('minside.last_day')}
            value={last}
            onChange={(day) => onChange({ name, first, last: day })}
          />
        </>
      )}
    </Box>
  );
}
