import { TrashIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { boundsOf } from '../shapes.js';
import type { FieldProps } from './field.js';

/** A number of days for each kind of deadline that shall have its own. */
export function DaysField({ id, label, schema, value, kinds, onChange }: FieldProps) {
  const translate = useTranslate();
  const days = (value ?? {}) as Record<string, number | string>;
  const { least, most } = boundsOf(schema);
  const fits = (one: number | string) =>
    typeof one === 'number' && Number.isInteger(one) && one >= least && one <= most;
  const send = (next: Record<string, number | string>) => onChange(next, Object.values(next).every(fits));
  const without = (kind: string) => Object.fromEntries(Object.entries(days).filter(([key]) => key !== kind));
  const free = [...kinds].filter(([kind]) => !(kind in days));
  return (
    <Box role="group" aria-labelledby={id} sx={{ display: 'grid', gap: 1 }}>
      {Object.entries(days).map(([kind, count]) => {
        const name = kinds.get(kind) ?? kind;
        return (
          <Box key={kind} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              {name}
            </Box>
            <TextField
              size="small"
              value={String(count)}
              error={!fits(count)}
              onChange={(event) => {
                const typed = event.target.value.trim();
                send({ ...days, [kind]: /^\d+$/.test(typed) ? Number(typed) : typed });
              }}
              slotProps={{
                htmlInput: {
                  inputMode: 'numeric',
                  maxLength: 3,
                  'aria-label': `${name}, ${translate('setting.in_days')}`,
                },
              }}
              sx={{ width: 72 }}
            />
            <IconButton
              size="small"
              aria-label={translate('setting.drop', { name })}
              onClick={() => send(without(kind))}
            >
              <TrashIcon aria-hidden fontSize={20} />
            </IconButton>
          </Box>
        );
      })}
      {free.length > 0 && (
        <TextField
          select
          size="small"
          label={translate('setting.add_kind')}
          value=""
          onChange={(event) => send({ ...days, [event.target.value]: least })}
          slotProps={{ select: { 'aria-label': `${label}, ${translate('setting.add_kind')}` } as object }}
        >
          {free.map(([kind, name]) => (
            <MenuItem key={kind} value={kind}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Box>
  );
}
