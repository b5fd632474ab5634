import { FunnelIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useWide } from './useWide';

interface FilterBarProps {
  search?: ReactNode;
  /** The views of the list: there also where there is little room. */
  views?: ReactNode;
  children: ReactNode;
}

/** What one can narrow a list by; behind a button where there is little room. */
export function FilterBar({ search, views, children }: FilterBarProps) {
  const translate = useTranslate();
  const wide = useWide();
  const [open, setOpen] = useState(false);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.5 }}>
      {search}
      {views}
      {!wide && (
        <Button
          variant="outlined"
          aria-expanded={open}
          startIcon={<FunnelIcon aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {translate('list.show_filters')}
        </Button>
      )}
      {(wide || open) && children}
    </Box>
  );
}
