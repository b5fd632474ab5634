import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { chosen, said, type About, type Act, type ActField } from './act.js';
import type { Values } from '../../shared/draft/keeper.js';
import { ClockField } from '../../shared/ClockField.js';
import { DayField } from '../../shared/DayField.js';

interface FieldsProps {
  act: Act;
  about: About;
  values: Values;
  /** What is wrong, by the name of the field. */
  wrong: Record<string, string>;
  onChange: (values: Values) => void;
}

/** The fields of a form, in one column a thumb wide. */
export function ActFields({ act, about, values, wrong, onChange }: FieldsProps) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 2, rowGap: 2.5 }}>
      {act.fields.map((field) => (
        <Box key={field.name} sx={{ gridColumn: field.half ? 'auto' : '1 / -1', minWidth: 0 }}>
          <OneField
            {...{ act, field, about, values }}
            wrong={wrong[field.name]}
            onChange={(value) => onChange({ ...values, [field.name]: value })}
          />
        </Box>
      ))}
    </Box>
  );
}

interface OneProps {
  act: Act;
  field: ActField;
  about: About;
  values: Values;
  wrong: string | undefined;
  onChange: (value: unknown) => void;
}

function OneField({ act, field, about, values, wrong, onChange }: OneProps) {
  const translate = useTranslate();
  const id = useId();
  const { name, kind, required = false, most } = field;
  const label = translate(`day.field.${act.name}_${name}`);
  const options = (field.options?.(about) ?? []).map(({ value, label: text, words }) => ({
    value,
    label: words ? translate(text) : named(text, translate),
  }));
  if (kind === 'DAY') {
    return (
      <FormControl error={Boolean(wrong)} fullWidth>
        <DayField
          label={label}
          value={said(values, name) || undefined}
          onChange={(day) => onChange(day ?? '')}
        />
        {wrong && <FormHelperText>{wrong}</FormHelperText>}
      </FormControl>
    );
  }
  if (kind === 'PEOPLE') {
    const picked = chosen(values, name);
    const toggle = (value: string) =>
      onChange(picked.includes(value) ? picked.filter((one) => one !== value) : [...picked, value]);
    return (
      <FormControl component="fieldset" error={Boolean(wrong)} required={required}>
        <FormLabel component="legend" sx={{ fontSize: '0.9375rem', fontWeight: 600, color: 'text.primary' }}>
          {label}
        </FormLabel>
        <FormGroup>
          {options.map(({ value, label: text }) => (
            <FormControlLabel
              key={value}
              control={<Checkbox checked={picked.includes(value)} onChange={() => toggle(value)} />}
              label={text}
              sx={{ minHeight: 40, '& .MuiFormControlLabel-label': { fontSize: '0.9375rem' } }}
            />
          ))}
        </FormGroup>
        <FormHelperText sx={{ mx: 0 }}>
          {wrong ?? (options.length === 0 ? translate('day.nobody_near') : '')}
        </FormHelperText>
      </FormControl>
    );
  }
  if (kind === 'TIME') {
    return (
      <ClockField
        {...{ id, label, required, onChange }}
        value={said(values, name)}
        {...(wrong ? { error: true, helperText: wrong } : {})}
        fullWidth
      />
    );
  }
  const choice = kind === 'ONE' || kind === 'CHOICE';
  return (
    <TextField
      id={id}
      label={label}
      value={said(values, name) === '' ? '' : (values[name] as string)}
      onChange={(event) => onChange(event.target.value)}
      required={required}
      error={Boolean(wrong)}
      helperText={wrong}
      fullWidth
      select={choice}
      multiline={kind === 'LONG'}
      {...(kind === 'LONG' ? { minRows: 4, maxRows: 16 } : {})}
      slotProps={{ htmlInput: { ...(most ? { maxLength: most } : {}) } }}
    >
      {choice
        ? options.map(({ value, label: text }) => (
            <MenuItem key={value} value={value}>
              {text}
            </MenuItem>
          ))
        : null}
    </TextField>
  );
}

/** A name with what somebody is: `Samlet Saks (koordinator, sykehuset)`. */
const named = (text: string, translate: (key: string) => string): string =>
  text.replace(/%\{as:(\w+)\}/, (_all, as: string) => translate(`day.as.${as}`));
