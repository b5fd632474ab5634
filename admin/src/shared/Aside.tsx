import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** What stands beside the main thing, and is read when one looks for it. */
export function Aside({ children }: { children: ReactNode }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary', ml: 1, fontSize: '0.875rem' }}>
      {children}
    </Box>
  );
}
