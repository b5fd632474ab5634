import OutlinedInput from '@mui/material/OutlinedInput';
import Box from '@mui/material/Box';

interface DayFieldProps {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** A day to filter on. */
export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <Box
      component="label"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, fontSize: '0.9375rem' }}
    >
      {label}
      <OutlinedInput
        type="date"
        size="small"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
        inputProps={{ min: '1900-01-01', max: '2100-12-31', sx: { py: 0.625, height: 22 } }}
      />
    </Box>
  );
}
