import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ShownUnitFragment } from '../gql/operations.js';
import { Form } from '../shared/Form.js';
import { HoursField } from '../shared/HoursField.js';
import { areFine, type Hours } from '../shared/hours.js';

const TEXTS = [
  ['name', 'directory.name', 120],
  ['phone', 'org.phone', 120],
  ['email', 'org.email', 254],
  ['website', 'org.website', 300],
  ['fallbackContact', 'org.fallback', 300],
  ['referralContact', 'org.referral_contact', 300],
] as const;

/** What one has typed of a unit. */
export interface Typed {
  texts: Record<string, string>;
  openingHours: Hours[];
  listed: boolean;
}

export const factsIn = (unit: ShownUnitFragment): Typed => ({
  texts: Object.fromEntries(TEXTS.map(([field]) => [field, unit[field] ?? ''])),
  openingHours: unit.openingHours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
  listed: unit.listed,
});

interface EntryFieldsProps {
  typed: Typed;
  onType: (typed: Typed) => void;
  wrong: { path: string; text: string } | null;
  nameless: boolean;
  act: string;
  /** What the button does, to whom. */
  saying: string;
  disabled: boolean;
  onSubmit: () => void;
}

/** Whether the unit is in the directory, and everything of it that one may write. */
export function EntryFields({ typed, onType, wrong, nameless, act, saying, ...rest }: EntryFieldsProps) {
  const translate = useTranslate();
  const { disabled, onSubmit } = rest;
  const { texts, openingHours, listed } = typed;
  const placed = TEXTS.some(([field]) => field === wrong?.path);
  const wrongIn = (field: string): string | undefined =>
    field === 'name' && nameless
      ? translate('org.name_required')
      : wrong?.path === field
        ? wrong.text
        : undefined;
  return (
    <Form
      aria-label={translate('directory.change')}
      onSubmit={() => !disabled && onSubmit()}
      sx={{ display: 'grid', gap: 2 }}
    >
      <FormControlLabel
        control={<Switch checked={listed} onChange={(_event, on) => onType({ ...typed, listed: on })} />}
        label={translate('org.list_it')}
      />
      {TEXTS.map(([field, label, most]) => (
        <TextField
          key={field}
          label={translate(label)}
          value={texts[field]}
          onChange={({ target }) => onType({ ...typed, texts: { ...texts, [field]: target.value } })}
          slotProps={{ htmlInput: { maxLength: most } }}
          error={wrongIn(field) !== undefined}
          helperText={wrongIn(field)}
        />
      ))}
      <HoursField
        value={openingHours}
        tried={!areFine(openingHours)}
        onChange={(hours) => onType({ ...typed, openingHours: hours })}
      />
      {wrong && !placed && <Alert severity="error">{wrong.text}</Alert>}
      <div>
        <Typography color="text.secondary" sx={{ mb: 1 }} role="status">
          {saying}
        </Typography>
        <Box sx={{ display: 'flex' }}>
          <Button type="submit" variant="contained" disabled={disabled}>
            {act}
          </Button>
        </Box>
      </div>
    </Form>
  );
}
