import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

/** For the keyboard: past the menu. */
export function SkipLink() {
  const translate = useTranslate();
  return (
    <Box
      component="a"
      href="#content"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('content')?.focus();
      }}
      sx={{
        position: 'absolute',
        left: 8,
        top: -60,
        zIndex: 2000,
        p: 1,
        borderRadius: 1,
        backgroundColor: 'var(--ax-bg-accent-strong)',
        color: 'var(--ax-text-accent-contrast)',
        '&:focus': { top: 8 },
      }}
    >
      {translate('app.skip')}
    </Box>
  );
}
