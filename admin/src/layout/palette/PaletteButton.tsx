import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';

interface PaletteButtonProps {
  onOpen: () => void;
  /** Where there is no room for words. */
  small?: boolean;
}

/** Opens the palette, and teaches the keys that do. */
export function PaletteButton({ onOpen, small = false }: PaletteButtonProps) {
  const translate = useTranslate();
  if (small)
    return (
      <IconButton aria-label={translate('find.open')} onClick={onOpen} size="small" sx={{ ml: 'auto' }}>
        <MagnifyingGlassIcon aria-hidden fontSize={24} />
      </IconButton>
    );
  return (
    <ButtonBase onClick={onOpen} aria-keyshortcuts="Control+K Meta+K" sx={button}>
      <MagnifyingGlassIcon aria-hidden fontSize={20} />
      {translate('find.open')}
      <Box component="kbd" aria-hidden sx={keys}>
        Ctrl K
      </Box>
    </ButtonBase>
  );
}

const button = {
  width: 1,
  gap: 1,
  px: 1.25,
  minHeight: 36,
  justifyContent: 'flex-start',
  borderRadius: 1,
  fontSize: '0.9375rem',
  color: 'var(--ax-text-neutral)',
  backgroundColor: 'var(--ax-bg-default)',
  border: '1px solid var(--ax-border-neutral-subtle)',
  '&:hover': { borderColor: 'var(--ax-border-neutral)' },
};
const keys = { ml: 'auto', font: 'inherit', fontSize: '0.875rem', color: 'text.secondary' };
