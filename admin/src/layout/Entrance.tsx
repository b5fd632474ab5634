import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Brand } from './Brand.js';

/** The page of a visitor who has not come in yet. */
export function Entrance({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'grid',
        gridTemplateRows: 'auto 1fr',
        backgroundColor: 'var(--ax-bg-neutral-soft)',
      }}
    >
      <Box component="header" sx={{ p: 2.5 }}>
        <Brand />
      </Box>
      <Box component="main" sx={{ width: 1, maxWidth: 520, px: 2.5, mx: 'auto', mt: { xs: 4, md: '14vh' } }}>
        {children}
      </Box>
    </Box>
  );
}
