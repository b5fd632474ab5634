import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { usePlace } from '../DraftContext.js';

interface ChoiceAtProps {
  path: string;
  label: string;
  choices: readonly { value: string; label: string }[];
  /** What choosing none means; without it one must be chosen. */
  none?: string;
  /** What choosing does, where it is more than to write it at the place. */
  onChoose?: (value: string | null) => void;
}

/** One of several at one place; one that is not among them is kept, and shown by its name. */
export function ChoiceAt({ path, label, choices, none, onChoose }: ChoiceAtProps) {
  const translate = useTranslate();
  const place = usePlace<string | null | undefined>(path);
  const value = place.value ?? '';
  const known = value === '' || choices.some((one) => one.value === value);
  return (
    <TextField
      select
      label={translate(label)}
      value={value}
      onChange={({ target }) => (onChoose ?? place.set)(target.value === '' ? null : target.value)}
      error={place.error}
      helperText={place.said}
      size="small"
      fullWidth
      data-place={path}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      {(none !== undefined || value === '') && <option value="">{none ? translate(none) : ''}</option>}
      {!known && <option value={value}>{value}</option>}
      {choices.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </TextField>
  );
}
