import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

interface TurnerProps {
  page: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor?: string | null | undefined;
    endCursor?: string | null | undefined;
  };
  onTurn: (place: { after?: string; before?: string }) => void;
}

/** Onwards and back in a list that nobody counts. */
export function Turner({ page, onTurn }: TurnerProps) {
  const translate = useTranslate();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page;
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <Box
      component="nav"
      aria-label={translate('list.pages')}
      sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, py: 1.5 }}
    >
      <Button
        variant="outlined"
        disabled={!hasPreviousPage || !startCursor}
        startIcon={<ChevronLeftIcon aria-hidden />}
        onClick={() => startCursor && onTurn({ before: startCursor })}
      >
        {translate('list.previous')}
      </Button>
      <Button
        variant="outlined"
        disabled={!hasNextPage || !endCursor}
        endIcon={<ChevronRightIcon aria-hidden />}
        onClick={() => endCursor && onTurn({ after: endCursor })}
      >
        {translate('list.next')}
      </Button>
    </Box>
  );
}
