import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';

/** The outline of rows that are on their way. */
export function RowsSkeleton({ rows = 12 }: { rows?: number }) {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('list.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <Box
          key={row}
          sx={{
            height: 40,
            display: 'flex',
            alignItems: 'center',
            gap: 3,
            borderBottom: '1px solid var(--ax-border-neutral-subtle)',
          }}
        >
          <Skeleton variant="rounded" height={16} width="18%" />
          <Skeleton variant="rounded" height={16} width={`${24 + ((row * 5) % 14)}%`} />
          <Skeleton variant="rounded" height={16} width="14%" />
          <Skeleton variant="rounded" height={16} width="16%" sx={{ ml: 'auto' }} />
        </Box>
      ))}
    </Box>
  );
}
