import Box from '@mui/material/Box';

/** A share as a bar, with a mark where the target is. */
export function TargetBar({ share, target }: { share: number; target: number | null }) {
  return (
    <Box
      sx={{
        position: 'relative',
        height: 10,
        borderRadius: 0.5,
        backgroundColor: 'var(--ax-bg-neutral-moderate)',
      }}
    >
      <Box
        sx={{
          width: `${share}%`,
          height: 1,
          borderRadius: 0.5,
          backgroundColor: 'var(--ax-bg-accent-strong)',
        }}
      />
      {target !== null && (
        <Box
          sx={{
            position: 'absolute',
            left: `calc(${target}% - 2px)`,
            top: -3,
            bottom: -3,
            width: 3,
            backgroundColor: 'var(--ax-text-success-decoration)',
          }}
        />
      )}
    </Box>
  );
}
