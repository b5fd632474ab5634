import Box from '@mui/material/Box';
import { PageSkeleton } from './PageSkeleton.js';

/** While one finds out who is there: the outline of what is coming. */
export function Starting() {
  // Whose page it is, is not known yet; where only one's own is asked for, there is no menu to come.
  const side = !window.location.pathname.startsWith('/min-side');
  return (
    <Box sx={{ display: 'grid', ...(side && columns), minHeight: '100vh' }}>
      {side && (
        <Box sx={{ display: { xs: 'none', lg: 'block' }, backgroundColor: 'var(--ax-bg-neutral-soft)' }} />
      )}
      <Box component="main" sx={{ px: { xs: 2, md: 3, xl: 4 }, py: 2.5 }}>
        <PageSkeleton />
      </Box>
    </Box>
  );
}

const columns = { gridTemplateColumns: { lg: '232px minmax(0, 1fr)' } };
