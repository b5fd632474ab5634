import { XMarkIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface TwoPanesProps {
  list: ReactNode;
  /** What is chosen; over the list where there is no room beside it. */
  detail: ReactNode | undefined;
  label: string;
  /** Whether somebody chose it, or it is merely the first. */
  chosen: boolean;
  onClose: () => void;
}

/** A list, and beside it what is chosen: one goes down the list without leaving it. */
export function TwoPanes({ list, detail, label, chosen, onClose }: TwoPanesProps) {
  const translate = useTranslate();
  const roomy = useMediaQuery('(min-width: 1024px)', { noSsr: true });
  if (roomy) {
    return (
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) minmax(380px, 460px)',
          gap: 4,
          alignItems: 'start',
        }}
      >
        <Box sx={{ minWidth: 0 }}>{list}</Box>
        <Box
          component="section"
          aria-label={label}
          sx={{ position: 'sticky', top: 20, maxHeight: 'calc(100vh - 40px)', overflowY: 'auto' }}
        >
          {detail}
        </Box>
      </Box>
    );
  }
  return (
    <>
      {list}
      <Drawer
        anchor="bottom"
        open={chosen && detail !== undefined}
        onClose={onClose}
        slotProps={{
          paper: { 'aria-label': label, sx: { p: 2, maxHeight: '92vh', borderRadius: '12px 12px 0 0' } },
        }}
      >
        <IconButton
          onClick={onClose}
          aria-label={translate('app.close')}
          sx={{ position: 'absolute', right: 8, top: 8 }}
        >
          <XMarkIcon aria-hidden fontSize={24} />
        </IconButton>
        {detail}
      </Drawer>
    </>
  );
}
