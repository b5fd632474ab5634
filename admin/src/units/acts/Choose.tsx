import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';

export interface Choosable {
  id: string;
  name: string;
}

interface ChooseProps<One extends Choosable> {
  label: string;
  options: readonly One[];
  value: One | null;
  onChange: (value: One | null) => void;
  /** Beside the name: what tells two of that name apart. */
  detail?: (one: One) => string;
  /** What is missing, once one has tried without. */
  error?: string | undefined;
  /** Somebody types: what there is to choose among can be asked for. */
  onType?: (text: string) => void;
  autoFocus?: boolean;
}

/** One of many, found by typing. */
export function Choose<One extends Choosable>(props: ChooseProps<One>) {
  const { label, options, value, onChange, detail, error, onType, autoFocus = false } = props;
  const translate = useTranslate();
  const text = (one: One) => (detail ? `${one.name}, ${detail(one)}` : one.name);
  return (
    <Autocomplete
      options={options}
      value={value}
      onChange={(_event, chosen) => onChange(chosen)}
      onInputChange={(_event, typed, why) => why === 'input' && onType?.(typed)}
      getOptionLabel={text}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      noOptionsText={translate('ra.navigation.no_results')}
      openText={label}
      clearText={translate('app.close')}
      closeText={translate('app.close')}
      sx={{ pt: 0.5 }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={Boolean(error)}
          helperText={error ?? ' '}
          autoFocus={autoFocus}
        />
      )}
    />
  );
}
