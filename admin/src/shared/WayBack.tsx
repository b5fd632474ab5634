import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { TextLink } from './TextLink.js';

/** Above the head of a page: to where it is one of several. */
export function WayBack({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Box sx={{ mb: 0.5, fontSize: '0.9375rem' }}>
      <TextLink to={to}>{children}</TextLink>
    </Box>
  );
}
