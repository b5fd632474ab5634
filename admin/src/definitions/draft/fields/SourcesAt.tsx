import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { usePlace } from '../DraftContext.js';

/** Where something is from: one line each, an address or a citation. Nothing is published without one. */
export function SourcesAt({ path, label = 'definition.source' }: { path: string; label?: string }) {
  const translate = useTranslate();
  const place = usePlace<string[]>(path);
  const lines = place.value.length > 0 ? place.value : [''];
  const name = translate(label);
  return (
    <Box role="group" aria-label={name} data-place={path} sx={{ display: 'grid', gap: 1 }}>
      {lines.map((line, i) => (
        <Box key={i} sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
          <TextField
            label={lines.length > 1 ? `${name} ${i + 1}` : name}
            value={line}
            onChange={(event) => place.set(lines.map((one, at) => (at === i ? event.target.value : one)))}
            error={place.error}
            size="small"
            fullWidth
            slotProps={{ htmlInput: { maxLength: 4000 } }}
          />
          {lines.length > 1 && (
            <IconButton
              size="small"
              aria-label={translate('definition.drop_source', { number: i + 1 })}
              onClick={() => place.set(lines.filter((_line, at) => at !== i))}
            >
              <TrashIcon aria-hidden fontSize={20} />
            </IconButton>
          )}
        </Box>
      ))}
      {place.said && <FormHelperText error={place.error}>{place.said}</FormHelperText>}
      <div>
        <Button startIcon={<PlusIcon aria-hidden />} onClick={() => place.set([...lines, ''])}>
          {translate('definition.add_source')}
        </Button>
      </div>
    </Box>
  );
}
