import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import { CountField } from './fields/CountField.js';
import { DaysField } from './fields/DaysField.js';
import { FlagField } from './fields/FlagField.js';
import type { FieldProps } from './fields/field.js';
import { HoursField } from './fields/HoursField.js';
import { NamesField } from './fields/NamesField.js';
import { LongField } from './fields/LongField.js';
import { TextsField } from './fields/TextsField.js';
import { same, shapeOf, wordsOf, type Setting, type Shape } from './shapes.js';
import { useSaid } from './useSaid.js';

const FIELDS: Partial<Record<Shape, ComponentType<FieldProps>>> = {
  count: CountField,
  flag: FlagField,
  hours: HoursField,
  text: LongField,
  texts: TextsField,
  names: NamesField,
  days: DaysField,
};

interface SettingFieldProps {
  setting: Setting;
  value: unknown;
  kinds: ReadonlyMap<string, string>;
  onChange: (value: unknown, fine: boolean) => void;
}

/** One setting: what it decides, what holds, and what would hold if nobody had set it. */
export function SettingField({ setting, value, kinds, onChange }: SettingFieldProps) {
  const translate = useTranslate();
  const said = useSaid(kinds);
  const id = useId();
  const { key, schema, description, changeable } = setting;
  const label = translate(`setting.of.${wordsOf(key)}`, { _: key });
  const Field = FIELDS[shapeOf(schema)];
  const explain = translate(`setting.why.${wordsOf(key)}`, { _: description });
  return (
    <Box sx={row}>
      <div>
        <Typography component="div" id={id} sx={{ fontWeight: 600, fontSize: '0.9375rem' }}>
          {label}
        </Typography>
        <Typography component="div" id={`${id}-why`} sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {explain}
          {!same(value, setting.default) && (
            <Box component="span" sx={{ display: 'block' }}>
              {translate('setting.default', { value: said(setting, setting.default) })}
            </Box>
          )}
        </Typography>
      </div>
      {Field && changeable ? (
        <Field {...{ id, label, schema, value, kinds, onChange }} />
      ) : (
        <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{said(setting, value)}</Box>
      )}
    </Box>
  );
}

const row = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
  columnGap: 4,
  rowGap: 1,
  alignItems: 'start',
  py: 1.5,
  borderBottom: '1px solid var(--ax-border-neutral-subtle)',
};
