import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { line } from '../../../shared/overview/Section.js';
import { usePlace } from '../DraftContext.js';

interface OrderAtProps {
  path: string;
  label: string;
  /** What one adds with. */
  add: string;
  names: readonly string[];
  say: (name: string) => string;
}

/** Names that follow each other: moved up and down, taken out, and added at the end. */
export function OrderAt({ path, label, add, names, say }: OrderAtProps) {
  const translate = useTranslate();
  const place = usePlace<string[]>(path);
  const { value } = place;
  const left = names.filter((name) => !value.includes(name));
  const swap = (at: number, other: number) =>
    place.set(
      value.map((name, i) => (i === at ? (value[other] ?? name) : i === other ? (value[at] ?? name) : name)),
    );
  return (
    <Box data-place={path}>
      <Box component="ol" aria-label={translate(label)} sx={{ listStyle: 'none', m: 0, p: 0, mb: 1.5 }}>
        {value.map((name, i) => (
          <Box component="li" key={name} sx={line}>
            <Box sx={{ flex: 1, minWidth: 0 }}>{say(name)}</Box>
            <Move
              icon={ArrowUpIcon}
              words="definition.move_up"
              name={say(name)}
              off={i === 0}
              act={() => swap(i, i - 1)}
            />
            <Move
              icon={ArrowDownIcon}
              words="definition.move_down"
              name={say(name)}
              off={i === value.length - 1}
              act={() => swap(i, i + 1)}
            />
            <Move
              icon={TrashIcon}
              words="definition.drop"
              name={say(name)}
              off={false}
              act={() => place.set(value.filter((one) => one !== name))}
            />
          </Box>
        ))}
      </Box>
      {place.said && <FormHelperText error={place.error}>{place.said}</FormHelperText>}
      {left.length > 0 && (
        <TextField
          select
          size="small"
          label={translate(add)}
          value=""
          onChange={(event) => place.set([...value, event.target.value])}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          sx={{ width: { xs: 1, sm: 280 } }}
        >
          <option value="" />
          {left.map((name) => (
            <option key={name} value={name}>
              {say(name)}
            </option>
          ))}
        </TextField>
      )}
    </Box>
  );
}

interface MoveProps {
  icon: typeof ArrowUpIcon;
  words: string;
  name: string;
  off: boolean;
  act: () => void;
}

function Move({ icon: Icon, words, name, off, act }: MoveProps) {
  const translate = useTranslate();
  return (
    <IconButton size="small" aria-label={translate(words, { name })} disabled={off} onClick={act}>
      <Icon aria-hidden fontSize={20} />
    </IconButton>
  );
}
