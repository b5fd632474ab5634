import { CheckmarkIcon, ChevronDownIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

export interface Choice {
  value: string;
  label: string;
  count?: number;
}

interface FilterMenuProps {
  label: string;
  choices: Choice[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** Several at once; else choosing one lets go of the other. */
  many?: boolean;
  /** What is chosen has a name of its own, and is what one usually sees. */
  usual?: string | undefined;
  /** What choosing nothing is called, where that is not everything. */
  all?: string;
  /** That is what is chosen, although it has values of its own. */
  none?: boolean;
  /** Somebody wants to choose: what there is to choose among can be asked for now. */
  onOpen?: () => void;
}

/** One thing to filter on: a button that says what is chosen, and a menu to choose in. */
export function FilterMenu({
  label,
  choices,
  value,
  onChange,
  many = false,
  usual,
  all,
  none,
  onOpen,
}: FilterMenuProps) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = choices.filter((choice) => value.includes(choice.value));
  const first = chosen[0]?.label ?? (value.length > 0 ? '…' : undefined);
  const said = usual ?? (first && (chosen.length > 1 ? `${first} +${chosen.length - 1}` : first));
  const nothing = none ?? value.length === 0;
  const toggle = (one: string) => {
    const others = value.filter((other) => other !== one);
    const off = value.includes(one);
    onChange(many ? (off ? others : [...value, one]) : off ? [] : [one]);
    if (!many) setAnchor(null);
  };
  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          setAnchor(event.currentTarget);
          onOpen?.();
        }}
        endIcon={<ChevronDownIcon aria-hidden fontSize={18} />}
        sx={{
          fontWeight: 400,
          maxWidth: 300,
          ...(said &&
            !usual && {
              borderColor: 'var(--ax-border-accent)',
              backgroundColor: 'var(--ax-bg-accent-soft)',
            }),
        }}
      >
        {label}
        {said && (
          <Box
            component="span"
            sx={{ ml: 0.75, fontWeight: 600, overflow: 'hidden', textOverflow: 'ellipsis' }}
          >
            {said}
          </Box>
        )}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { sx: { maxHeight: 420 } } }}
      >
        <MenuItem role="menuitemradio" aria-checked={nothing} onClick={() => (onChange([]), setAnchor(null))}>
          <Tick on={nothing} />
          {all ?? translate('list.all')}
        </MenuItem>
        {choices.map((choice) => (
          <MenuItem
            key={choice.value}
            role={many ? 'menuitemcheckbox' : 'menuitemradio'}
            aria-checked={value.includes(choice.value)}
            onClick={() => toggle(choice.value)}
          >
            <Tick on={value.includes(choice.value)} />
            {choice.label}
            {choice.count !== undefined && (
              <Box component="span" sx={{ ml: 'auto', pl: 2, color: 'text.secondary' }}>
                {choice.count}
              </Box>
            )}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function Tick({ on }: { on: boolean }) {
  return (
    <Box component="span" sx={{ width: 26, flex: 'none', display: 'inline-flex' }}>
      {on && <CheckmarkIcon aria-hidden fontSize={20} />}
    </Box>
  );
}
