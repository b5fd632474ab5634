import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface TwoColumnsProps {
  left: ReactNode;
  right: ReactNode;
  /** Neither weighs more than the other. */
  even?: boolean;
  /** The least room in which they stand beside each other. */
  from?: 'lg' | 'xl';
}

/** What waits for an act at the left, and what one only looks at beside it; under each other where there is no room. */
export function TwoColumns({ left, right, even = false, from = even ? 'lg' : 'xl' }: TwoColumnsProps) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', [from]: even ? EVEN : UNEVEN },
        columnGap: 5,
        rowGap: 3.5,
        alignItems: 'start',
      }}
    >
      <Box sx={column}>{left}</Box>
      <Box sx={column}>{right}</Box>
    </Box>
  );
}

const EVEN = 'minmax(0, 1fr) minmax(0, 1fr)';
const UNEVEN = 'minmax(0, 7fr) minmax(0, 5fr)';
const column = { display: 'grid', gap: 3, minWidth: 0 };
