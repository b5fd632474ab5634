import {
  CheckmarkCircleIcon,
  CloudSlashIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
} from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { DraftKeeper, DraftState } from './keeper.js';
import { useDates } from '../dates.js';

const LOOK = {
  TYPING: { icon: HourglassIcon, colour: 'neutral' },
  SAVED: { icon: CheckmarkCircleIcon, colour: 'success' },
  OFFLINE: { icon: CloudSlashIcon, colour: 'warning' },
  REFUSED: { icon: ExclamationmarkTriangleIcon, colour: 'danger' },
} as const;

/** Whether what one types is kept; said, and not only drawn. */
export function DraftLine({ keeper, state }: { keeper: DraftKeeper; state: DraftState }) {
  const translate = useTranslate();
  const dates = useDates();
  const { standing, savedAt, restored, id } = state;
  const look = standing in LOOK ? LOOK[standing as keyof typeof LOOK] : null;
  const Icon = look?.icon;
  const words = {
    TYPING: translate('draft.saving'),
    SAVED: translate(restored ? 'draft.restored' : 'draft.saved', {
      when: savedAt ? dates.minute(savedAt) : '',
    }),
    OFFLINE: translate('draft.offline'),
    REFUSED: translate('draft.refused'),
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 32 }}>
      <Box
        role="status"
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.75,
          color: 'text.secondary',
          fontSize: '0.875rem',
        }}
      >
        {look && Icon && (
          <>
            <Icon aria-hidden fontSize={18} color={`var(--ax-text-${look.colour}-decoration)`} />
            {words[standing as keyof typeof words]}
          </>
        )}
      </Box>
      {id && standing === 'SAVED' && (
        <Button variant="text" onClick={() => void keeper.drop()}>
          {translate('draft.drop')}
        </Button>
      )}
    </Box>
  );
}
