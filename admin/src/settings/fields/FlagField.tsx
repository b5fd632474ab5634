import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useTranslate } from 'react-admin';
import { namedBy, type FieldProps } from './field.js';

/** Yes or no. */
export function FlagField({ id, value, onChange }: FieldProps) {
  const translate = useTranslate();
  return (
    <FormControlLabel
      control={
        <Switch
          checked={Boolean(value)}
          onChange={(_event, on) => onChange(on, true)}
          slotProps={{ input: namedBy(id) }}
        />
      }
      label={translate(value ? 'setting.yes' : 'setting.no')}
    />
  );
}
