import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** Running text, in lines short enough to read. */
export function Words({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  return (
    <Typography sx={{ maxWidth: '38rem', mb: 2, ...(quiet && { color: 'text.secondary' }) }}>
      {children}
    </Typography>
  );
}
