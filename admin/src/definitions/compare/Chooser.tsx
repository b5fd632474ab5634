import { ArrowRightLeftIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { Choice } from './useDefinitionNames.js';

interface ChooserProps {
  a: string;
  b: string;
  choices: readonly Choice[];
  onChoose: (chosen: { a: string; b: string }) => void;
}

/** Which two. */
export function Chooser({ a, b, choices, onChoose }: ChooserProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2.5 }}>
      <One
        label={translate('definition.before')}
        value={a}
        choices={choices}
        onChange={(id) => onChoose({ a: id, b })}
      />
      <One
        label={translate('definition.after')}
        value={b}
        choices={choices}
        onChange={(id) => onChoose({ a, b: id })}
      />
      <Button
        startIcon={<ArrowRightLeftIcon aria-hidden />}
        disabled={!a || !b}
        onClick={() => onChoose({ a: b, b: a })}
      >
        {translate('definition.swap')}
      </Button>
    </Box>
  );
}

interface OneProps {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange: (id: string) => void;
}

function One({ label, value, choices, onChange }: OneProps) {
  const pathways = [...new Set(choices.map(({ pathway }) => pathway))];
  // One that is no longer there, or never was, is not shown as if it were chosen.
  const known = choices.some(({ id }) => id === value);
  return (
    <TextField
      select
      size="small"
      label={label}
      value={known ? value : ''}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ width: { xs: 1, md: 360 } }}
    >
      <option value="" />
      {pathways.map((pathway) => (
        <optgroup key={pathway} label={pathway}>
          {choices
            .filter((choice) => choice.pathway === pathway)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {`${name} – ${pathway}`}
              </option>
            ))}
        </optgroup>
      ))}
    </TextField>
  );
}
