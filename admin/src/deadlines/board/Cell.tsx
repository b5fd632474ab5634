import Box from '@mui/material/Box';
import { LinkBase } from 'react-admin';
import { KINDS, TONES, totalOf, type Counts } from '../counts.js';

interface CellProps {
  counts: Counts;
  /** Missing: the list cannot be narrowed to it. */
  to: string | undefined;
  /** What a screen reader says, and a pointer that rests. */
  says: string;
}

/** How many, by how they stand, in one link to the list behind. */
export function Cell({ counts, to, says }: CellProps) {
  if (totalOf(counts) === 0) return null;
  const parts = KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
    <Box
      component="span"
      key={kind}
      sx={{
        px: 0.75,
        borderRadius: 0.5,
        fontWeight: kind === 'overdue' ? 600 : 400,
        color: `var(--ax-text-${TONES[kind]})`,
        backgroundColor: `var(--ax-bg-${TONES[kind]}-moderate)`,
      }}
    >
      {counts[kind]}
    </Box>
  ));
  return to ? (
    <Box component={LinkBase} to={to} aria-label={says} title={says} sx={look}>
      {parts}
    </Box>
  ) : (
    <Box component="span" role="img" aria-label={says} title={says} sx={look}>
      {parts}
    </Box>
  );
}

const look = {
  display: 'inline-flex',
  gap: 0.5,
  minHeight: 24,
  alignItems: 'center',
  borderRadius: 0.5,
  textDecoration: 'none',
  '&:is(a):hover': { outline: '2px solid var(--ax-border-accent)' },
  '&:focus-visible': { outline: '3px solid var(--ax-border-focus)', outlineOffset: 1 },
};
