import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useTranslate } from 'react-admin';
import type { Choice } from './people-choices.js';

interface PeopleFieldProps {
  label: string;
  choices: readonly Choice[];
  value: readonly string[];
  wrong?: string | undefined;
  onChange: (value: string[]) => void;
}

/** Whom one writes to: everybody around the patient stands there, and one ticks them. */
export function PeopleField({ label, choices, value, wrong, onChange }: PeopleFieldProps) {
  const translate = useTranslate();
  const toggle = (one: string) =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return (
    <FormControl component="fieldset" error={Boolean(wrong)} fullWidth>
      <FormLabel component="legend" sx={{ fontSize: '0.9375rem', fontWeight: 600, color: 'text.primary' }}>
        {label}
      </FormLabel>
      <FormGroup>
        {choices.map((choice) => (
          <FormControlLabel
            key={choice.value}
            control={
              <Checkbox checked={value.includes(choice.value)} onChange={() => toggle(choice.value)} />
            }
            label={choice.label}
            sx={{ minHeight: 36, '& .MuiFormControlLabel-label': { fontSize: '0.9375rem' } }}
          />
        ))}
      </FormGroup>
      <FormHelperText sx={{ mx: 0, fontSize: '0.875rem' }}>
        {wrong ?? (choices.length === 0 ? translate('day.nobody_near') : '')}
      </FormHelperText>
    </FormControl>
  );
}
