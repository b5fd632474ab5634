import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { usePlace } from '../DraftContext.js';

interface NumberAtProps {
  path: string;
  label: string;
  /** What stands there when nothing is written. */
  empty?: number | null;
}

/** A number of days: nothing but digits can be written, and no more than the API looks at. */
export function NumberAt({ path, label, empty = null }: NumberAtProps) {
  const translate = useTranslate();
  const place = usePlace<number | null>(path);
  return (
    <TextField
      label={translate(label)}
      value={place.value ?? ''}
      onChange={(event) => {
        const digits = event.target.value.replace(/\D/g, '').slice(0, 5);
        place.set(digits === '' ? empty : Number(digits));
      }}
      error={place.error}
      helperText={place.said}
      size="small"
      fullWidth
      data-place={path}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
    />
  );
}
