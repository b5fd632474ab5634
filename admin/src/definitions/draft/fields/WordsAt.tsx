import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { usePlace } from '../DraftContext.js';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
type Words = Record<(typeof LANGUAGES)[number], string> | null;
const NONE = { nb: '', nn: '', en: '' };

interface WordsAtProps {
  path: string;
  label: string;
  long?: boolean;
}

/** The same words in each language: all of them, or none. */
export function WordsAt({ path, label, long = false }: WordsAtProps) {
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {LANGUAGES.map((language) => (
        <One key={language} {...{ path, label, long, language }} />
      ))}
    </Box>
  );
}

function One({ path, label, long, language }: WordsAtProps & { language: (typeof LANGUAGES)[number] }) {
  const translate = useTranslate();
  const whole = usePlace<Words>(path);
  const { error, said } = usePlace<string>(`${path}.${language}`);
  return (
    <TextField
      label={`${translate(label)}, ${translate(`setting.in_${language}`).toLowerCase()}`}
      value={whole.value?.[language] ?? ''}
      onChange={(event) => whole.set({ ...NONE, ...whole.value, [language]: event.target.value })}
      error={error}
      helperText={said}
      multiline={long ?? false}
      size="small"
      fullWidth
      data-place={`${path}.${language}`}
      slotProps={{ htmlInput: { maxLength: 4000, lang: language } }}
    />
  );
}
