import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

interface MoreProps {
  has: boolean;
  busy: boolean;
  fetch: () => void;
}

/** Onwards from where one is: what one has read stays above. */
export function More({ has, busy, fetch }: MoreProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', justifyContent: 'center', py: 1 }}>
      {has ? (
        <Button variant="outlined" onClick={fetch} aria-disabled={busy}>
          {translate(busy ? 'list.loading' : 'minside.more')}
        </Button>
      ) : (
        <Box component="span" role="status" sx={{ color: 'text.secondary' }}>
          {translate('minside.no_more')}
        </Box>
      )}
    </Box>
  );
}
