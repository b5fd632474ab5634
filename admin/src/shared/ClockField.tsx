import TextField, { type TextFieldProps } from '@mui/material/TextField';
import { isTime, typedTime } from './oslo.js';

type ClockFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'slotProps'> & {
  value: string;
  onChange: (time: string) => void;
  /** What it is called and explained by where it has no label of its own. */
  described?: { 'aria-label': string; 'aria-describedby'?: string };
};

/** A time of the day, written with 24 hours whatever the browser thinks, as a day is in DayField. */
export function ClockField({ value, onChange, described, error, ...rest }: ClockFieldProps) {
  return (
    <TextField
      {...rest}
      value={value}
      onChange={({ target }) => onChange(typedTime(target.value))}
      error={error ?? (value !== '' && !isTime(value))}
      slotProps={{
        htmlInput: { maxLength: 5, placeholder: '00:00', inputMode: 'numeric', ...described },
        inputLabel: { shrink: true },
      }}
    />
  );
}
