import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';

/** The outline of a page, until it is there. */
export function PageSkeleton() {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('list.loading')}>
      <Skeleton variant="rounded" width={220} height={28} sx={{ mt: 0.5, mb: 3 }} />
      {Array.from({ length: 10 }, (_, row) => (
        <Skeleton
          key={row}
          variant="rounded"
          height={20}
          sx={{ my: 2.5, width: `${92 - ((row * 7) % 30)}%` }}
        />
      ))}
    </Box>
  );
}
