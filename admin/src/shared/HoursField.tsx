import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { useTranslate } from 'react-admin';
import { ClockField } from './ClockField.js';
import { areFine, type Hours } from './hours.js';

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const USUAL = { opens: '08:00', closes: '15:30' };
/** A new day is like the first that is told. */
const like = ({ opens, closes }: Omit<Hours, 'weekday'> = USUAL) => ({ opens, closes });

interface HoursFieldProps {
  value: readonly Hours[];
  /** Somebody wanted to go on: what is wrong is said. */
  tried: boolean;
  onChange: (value: Hours[]) => void;
}

/** When somebody answers, day by day; a day without a tick nobody does. */
export function HoursField({ value, tried, onChange }: HoursFieldProps) {
  const translate = useTranslate();
  const set = (weekday: number, hours: Omit<Hours, 'weekday'> | null) =>
    onChange(
      [...value.filter((one) => one.weekday !== weekday), ...(hours ? [{ weekday, ...hours }] : [])].sort(
        (a, b) => a.weekday - b.weekday,
      ),
    );
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontSize: '0.9375rem' }}>
        {translate('org.hours')}
      </Box>
      {DAYS.map((weekday) => {
        const day = translate(`org.weekday_${weekday}`);
        const hours = value.find((one) => one.weekday === weekday);
        return (
          <Box
            key={weekday}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 40 }}
          >
            <FormControlLabel
              sx={{ width: 120 }}
              control={
                <Checkbox
                  size="small"
                  checked={Boolean(hours)}
                  onChange={(_event, on) => set(weekday, on ? like(value[0]) : null)}
                />
              }
              label={day}
            />
            {hours &&
              (['opens', 'closes'] as const).map((end) => (
                <ClockField
                  key={end}
                  size="small"
                  value={hours[end]}
                  onChange={(time) => set(weekday, { ...hours, [end]: time })}
                  described={{ 'aria-label': `${day}, ${translate(`org.${end}`)}` }}
                  sx={{ width: 96 }}
                />
              ))}
          </Box>
        );
      })}
      {tried && !areFine(value) && (
        <FormHelperText error role="alert" sx={{ mx: 0 }}>
          {translate('org.hours_wrong')}
        </FormHelperText>
      )}
    </Box>
  );
}
