import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { DecideNeedDocument, type NeedRowFragment } from '../../gql/operations.js';
import { useAct } from '../api.js';
import { DeclineDialog } from './DeclineDialog.js';

/** Grants with one click; declines with a reason that the reporter and the patient will read. */
export function DecideButtons({ need }: { need: NeedRowFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [declining, setDeclining] = useState(false);
  const { mutate, isPending } = useAct(DecideNeedDocument, {
    onDone: ({ decideNeed }) => {
      setDeclining(false);
      notify(decideNeed?.status === 'DECLINED' ? 'need.declined' : 'need.granted', {
        type: 'success',
        messageArgs: { patient: need.patient?.name ?? '' },
      });
    },
  });
  if (!need.allowed.includes('DECIDE')) return null;
  const { id, version: expectedVersion } = need;
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <Button
        variant="contained"
        disabled={isPending}
        onClick={() => mutate({ id, expectedVersion, status: 'GRANTED' })}
      >
        {translate('need.grant')}
      </Button>
      <Button variant="outlined" disabled={isPending} onClick={() => setDeclining(true)}>
        {translate('need.decline')}
      </Button>
      <DeclineDialog
        open={declining}
        busy={isPending}
        onClose={() => setDeclining(false)}
        onDecline={(decision) => mutate({ id, expectedVersion, status: 'DECLINED', decision })}
      />
    </Box>
  );
}
