import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { RequestUnmaskingDocument, type UnmaskingGround } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { useAct } from '../../shared/api.js';
import { ReasonDialog } from '../../shared/ReasonDialog.js';
import { DAYS, GROUNDS, LEAST_REASON } from './grounds.js';

interface AskWhoProps {
  pseudonym: string;
  /** One sees who it is already. */
  known?: boolean;
}

/** Asks a second person to let one see who a pseudonym is. */
export function AskWho({ pseudonym, known = false }: AskWhoProps) {
  const translate = useTranslate();
  const { data: me } = useMe();
  const [open, setOpen] = useState(false);
  if (known || !me?.ability.can('UNMASK', 'Unmasking')) return null;
  return (
    <>
      <Link
        component="button"
        type="button"
        onClick={() => setOpen(true)}
        sx={{ font: 'inherit', color: 'var(--ax-text-accent-subtle)' }}
      >
        {translate('unmask.ask', { pseudonym })}
      </Link>
      {open && <AskDialog pseudonym={pseudonym} onClose={() => setOpen(false)} />}
    </>
  );
}

function AskDialog({ pseudonym, onClose }: { pseudonym: string; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [ground, setGround] = useState<UnmaskingGround>('FINDING');
  const [days, setDays] = useState(7);
  const { mutate, isPending } = useAct(RequestUnmaskingDocument, {
    onDone: () => {
      onClose();
      notify('unmask.asked', { type: 'success' });
    },
  });
  return (
    <ReasonDialog
      open
      busy={isPending}
      title={translate('unmask.ask_title', { pseudonym })}
      text={translate('unmask.ask_text')}
      label={translate('unmask.reason')}
      required={translate('unmask.reason_required', LEAST_REASON)}
      least={LEAST_REASON}
      act={translate('unmask.send')}
      onClose={onClose}
      onSubmit={(reason) => mutate({ pseudonym, ground, days, reason })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 0.5, mb: 2 }}>
        <TextField
          select
          size="small"
          label={translate('unmask.ground')}
          value={ground}
          onChange={(event) => setGround(event.target.value as UnmaskingGround)}
          sx={{ flex: '1 1 260px' }}
        >
          {GROUNDS.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`enum.unmaskingGround.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          label={translate('unmask.days')}
          value={days}
          onChange={(event) => setDays(Number(event.target.value))}
          sx={{ flex: '0 1 140px' }}
        >
          {DAYS.map((one) => (
            <MenuItem key={one} value={one}>
              {translate('unmask.for_days', one)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
    </ReasonDialog>
  );
}
