import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { usePlace } from '../DraftContext.js';

interface NamesAtProps {
  path: string;
  label: string;
  names: readonly string[];
  say: (name: string) => string;
}

/** Several of what is known, each by what it is called. */
export function NamesAt({ path, label, names, say }: NamesAtProps) {
  const translate = useTranslate();
  const place = usePlace<string[]>(path);
  const title = translate(label);
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      filterSelectedOptions
      options={[...names]}
      value={place.value}
      onChange={(_event, chosen) => place.set(chosen)}
      getOptionLabel={say}
      openText={title}
      closeText={translate('app.close')}
      clearText={translate('definition.clear')}
      noOptionsText={translate('ra.navigation.no_results')}
      slotProps={{ chip: { size: 'small' } }}
      data-place={path}
      renderInput={(params) => (
        <TextField {...params} label={title} size="small" error={place.error} helperText={place.said} />
      )}
    />
  );
}
