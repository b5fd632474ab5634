import Box from '@mui/material/Box';
import { PageSkeleton } from './PageSkeleton.js';

/** While one finds out who is there: the outline of what is coming. */
export function Starting() {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { lg: '232px minmax(0, 1fr)' }, minHeight: '100vh' }}>
      <Box sx={{ display: { xs: 'none', lg: 'block' }, backgroundColor: 'var(--ax-bg-neutral-soft)' }} />
      <Box component="main" sx={{ px: { xs: 2, md: 3, xl: 4 }, py: 2.5 }}>
        <PageSkeleton />
      </Box>
    </Box>
  );
}
