import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { areCodes } from '../shapes.js';
import { namedBy, type FieldProps } from './field.js';

/** Several names: of kinds that are known, or written as they are called. */
export function NamesField({ id, label, schema, value, kinds, onChange }: FieldProps) {
  const translate = useTranslate();
  const names = (value as string[] | null) ?? [];
  const codes = areCodes(schema);
  return (
    <Autocomplete
      multiple
      freeSolo={!codes}
      options={codes ? [...kinds.keys()] : []}
      value={names}
      onChange={(_event, chosen) => onChange(chosen, true)}
      getOptionLabel={(name) => kinds.get(name) ?? name}
      openText={label}
      clearText={translate('app.close')}
      closeText={translate('app.close')}
      slotProps={{ chip: { size: 'small' } }}
      renderInput={(params) => (
        <TextField
          {...params}
          size="small"
          helperText={translate(codes ? 'setting.kinds' : 'setting.names')}
          inputProps={{ ...params.inputProps, ...namedBy(id) }}
        />
      )}
    />
  );
}
