import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

/** One part of a page under its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 4 }}>
      <Typography variant="h2" id={id} sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

/** Lines under each other, with air between. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children}
    </Box>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return (
    <Box component="li" sx={row}>
      {children}
    </Box>
  );
}

/** What somebody wrote, as they wrote it. */
export function Quote({ children }: { children: ReactNode }) {
  return (
    <Box component="blockquote" sx={quote}>
      {children}
    </Box>
  );
}

const row = {
  py: 1.5,
  borderBottom: '1px solid var(--ax-border-neutral-subtle)',
  '&:last-of-type': { borderBottom: 0 },
  maxWidth: '42rem',
  overflowWrap: 'anywhere',
};
const quote = {
  m: 0,
  mt: 0.5,
  pl: 1.5,
  borderLeft: '4px solid var(--ax-border-neutral-subtle)',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
};
