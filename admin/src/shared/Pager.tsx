import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useListPaginationContext, useTranslate } from 'react-admin';

/** Which rows one sees, of how many. */
export function Pager() {
  const translate = useTranslate();
  const { page, perPage, total, setPage, hasNextPage, hasPreviousPage, isPending } =
    useListPaginationContext();
  if (isPending || !total) return null;
  const from = (page - 1) * perPage + 1;
  const to = Math.min(page * perPage, total);
  return (
    <Box
      component="nav"
      aria-label={translate('list.pages')}
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'flex-end',
        gap: 0.5,
        py: 1,
        color: 'text.secondary',
      }}
    >
      <Box component="span" role="status" sx={{ mr: 1, fontSize: '0.9375rem' }}>
        {translate('list.range', { from, to, total })}
      </Box>
      {total > perPage && (
        <>
          <IconButton
            size="small"
            aria-label={translate('list.previous')}
            disabled={!hasPreviousPage}
            onClick={() => setPage(page - 1)}
          >
            <ChevronLeftIcon aria-hidden fontSize={24} />
          </IconButton>
          <IconButton
            size="small"
            aria-label={translate('list.next')}
            disabled={!hasNextPage}
            onClick={() => setPage(page + 1)}
          >
            <ChevronRightIcon aria-hidden fontSize={24} />
          </IconButton>
        </>
      )}
    </Box>
  );
}
