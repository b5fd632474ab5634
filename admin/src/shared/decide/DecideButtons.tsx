import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { DecideNeedDocument, type NeedRowFragment } from '../../gql/operations.js';
import { useAct } from '../api.js';
import { ReasonDialog } from '../ReasonDialog.js';

interface DecideButtonsProps {
  need: NeedRowFragment;
  /** With a way to say something when one grants it, too. */
  withWords?: boolean;
}

/** Grants with one click; declines with a reason that the reporter and the patient will read. */
export function DecideButtons({ need, withWords = false }: DecideButtonsProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [writing, setWriting] = useState<'GRANTED' | 'DECLINED' | undefined>();
  const { mutate, isPending } = useAct(DecideNeedDocument, {
    onDone: ({ decideNeed }) => {
      setWriting(undefined);
      notify(decideNeed?.status === 'DECLINED' ? 'need.declined' : 'need.granted', {
        type: 'success',
        messageArgs: { patient: need.patient?.name ?? '' },
      });
    },
  });
  if (!need.allowed.includes('DECIDE')) return null;
  const { id, version: expectedVersion } = need;
  const close = () => setWriting(undefined);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button
        variant="contained"
        disabled={isPending}
        onClick={() => mutate({ id, expectedVersion, status: 'GRANTED' })}
      >
        {translate('need.grant')}
      </Button>
      <Button variant="outlined" disabled={isPending} onClick={() => setWriting('DECLINED')}>
        {translate('need.decline')}
      </Button>
      {withWords && (
        <Button disabled={isPending} onClick={() => setWriting('GRANTED')}>
          {translate('need.grant_with')}
        </Button>
      )}
      <ReasonDialog
        open={writing === 'DECLINED'}
        busy={isPending}
        title={translate('need.decline_title')}
        text={translate('need.decline_text')}
        label={translate('need.decision')}
        required={translate('need.decision_required')}
        act={translate('need.decline')}
        danger
        onClose={close}
        onSubmit={(decision) => mutate({ id, expectedVersion, status: 'DECLINED', decision })}
      />
      <ReasonDialog
        open={writing === 'GRANTED'}
        busy={isPending}
        title={translate('need.grant_title')}
        text={translate('need.decline_text')}
        label={translate('need.words')}
        act={translate('need.grant')}
        onClose={close}
        onSubmit={(decision) =>
          mutate({ id, expectedVersion, status: 'GRANTED', decision: decision || null })
        }
      />
    </Box>
  );
}
