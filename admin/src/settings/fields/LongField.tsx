import TextField from '@mui/material/TextField';
import { longestOf } from '../shapes.js';
import { namedBy, type FieldProps } from './field.js';

/** A text of the organisation's own; nothing written is nothing said. */
export function LongField({ id, schema, value, onChange }: FieldProps) {
  return (
    <TextField
      multiline
      minRows={2}
      maxRows={12}
      fullWidth
      value={(value as string | null) ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value, true)}
      slotProps={{ htmlInput: { maxLength: longestOf(schema), ...namedBy(id) } }}
    />
  );
}
