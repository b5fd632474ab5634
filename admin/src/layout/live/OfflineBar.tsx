import { CloudSlashIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { reach, watchNetwork } from '../../providers/live/network.js';
import { useDates } from '../../shared/dates.js';

/** That there is no connection, and how old what one sees is; gone when there is one again. */
export function OfflineBar() {
  const translate = useTranslate();
  const dates = useDates();
  const { lostAt } = useSyncExternalStore(reach.subscribe, reach.read);
  useEffect(() => watchNetwork(), []);
  return (
    <Box role="status" sx={{ position: 'sticky', top: 0, zIndex: 1400 }}>
      {lostAt && (
        <Box sx={bar}>
          <CloudSlashIcon aria-hidden fontSize={20} />
          {translate('live.offline', { clock: dates.clock(lostAt).replace(':', translate('live.colon')) })}
        </Box>
      )}
    </Box>
  );
}

const bar = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  px: 2,
  py: 0.75,
  fontSize: '0.875rem',
  color: 'text.primary',
  backgroundColor: 'var(--ax-bg-warning-soft)',
  borderBottom: '1px solid var(--ax-border-warning)',
};
