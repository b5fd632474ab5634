import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { FieldProps } from './field.js';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
type Texts = Partial<Record<(typeof LANGUAGES)[number], string>>;

/** The same text in each language; one that is not written is left out. */
export function TextsField({ id, label, value, onChange }: FieldProps) {
  const translate = useTranslate();
  const texts = (value ?? {}) as Texts;
  const set = (language: (typeof LANGUAGES)[number], text: string) => {
    const { [language]: _before, ...others } = texts;
    const next: Texts = text.trim() === '' ? others : { ...others, [language]: text };
    onChange(Object.keys(next).length > 0 ? next : null, true);
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {LANGUAGES.map((language) => (
        <TextField
          key={language}
          label={translate(`setting.in_${language}`)}
          multiline
          minRows={2}
          value={texts[language] ?? ''}
          onChange={(event) => set(language, event.target.value)}
          slotProps={{
            htmlInput: {
              maxLength: 2000,
              lang: language,
              'aria-label': `${label}, ${translate(`setting.in_${language}`)}`,
              'aria-describedby': `${id}-why`,
            },
          }}
        />
      ))}
    </Box>
  );
}
