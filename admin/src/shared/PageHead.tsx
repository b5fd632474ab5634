import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';

interface PageHeadProps {
  title: string;
  /** What the heading shows, where the window must not be called that. */
  shown?: ReactNode;
  /** Beside the title. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** The page's one heading; the window is called the same, and never after a patient. */
export function PageHead({ title, shown, aside, children }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} – Samløp`;
  }, [title]);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1, mb: 2 }}>
      <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
        {shown ?? title}
      </Typography>
      <Typography color="text.secondary" component="div">
        {aside}
      </Typography>
      <Box sx={{ ml: { md: 'auto' }, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        {children}
      </Box>
    </Box>
  );
}
