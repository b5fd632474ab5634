import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { usePlace } from '../DraftContext.js';

interface TextAtProps {
  path: string;
  label: string;
  most?: number;
  long?: boolean;
  lang?: string;
  required?: boolean;
}

/** A text at one place. */
export function TextAt({ path, label, most = 200, long = false, lang, required = false }: TextAtProps) {
  const translate = useTranslate();
  const place = usePlace<string | null>(path);
  return (
    <TextField
      label={translate(label)}
      value={place.value ?? ''}
      onChange={(event) => place.set(event.target.value)}
      error={place.error}
      helperText={place.said}
      multiline={long}
      minRows={long ? 2 : 1}
      required={required}
      size="small"
      fullWidth
      data-place={path}
      slotProps={{ htmlInput: { maxLength: most, ...(lang ? { lang } : {}) } }}
    />
  );
}
