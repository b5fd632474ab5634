import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { boundsOf, mayBeEmpty } from '../shapes.js';
import { namedBy, type FieldProps } from './field.js';

/** A number within its bounds; empty where that means something. */
export function CountField({ id, schema, value, onChange }: FieldProps) {
  const translate = useTranslate();
  const { least, most } = boundsOf(schema);
  const empty = mayBeEmpty(schema);
  const text = value == null ? '' : String(value as number);
  const fits = (typed: string): boolean =>
    typed === '' ? empty : /^\d+$/.test(typed) && Number(typed) >= least && Number(typed) <= most;
  return (
    <TextField
      size="small"
      value={text}
      onChange={(event) => {
        const typed = event.target.value.trim();
        const fine = fits(typed);
        onChange(typed === '' ? null : fine ? Number(typed) : typed, fine);
      }}
      error={!fits(text)}
      helperText={translate(empty ? 'setting.range_or_empty' : 'setting.range', { least, most })}
      slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 5, ...namedBy(id) } }}
      sx={{ width: 240 }}
    />
  );
}
