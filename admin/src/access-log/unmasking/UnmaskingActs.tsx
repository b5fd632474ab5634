import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import {
  DecideUnmaskingDocument,
  WithdrawUnmaskingDocument,
  type UnmaskingRowFragment,
} from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { ReasonDialog } from '../../shared/ReasonDialog.js';
import { LEAST_NOTE } from './grounds.js';

/** The second person's yes or no, and a way back for who asked. */
export function UnmaskingActs({ unmasking }: { unmasking: UnmaskingRowFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [answering, setAnswering] = useState<'APPROVE' | 'DECLINE' | undefined>();
  const { id, version: expectedVersion, allowed, pseudonym } = unmasking;
  const decide = useAct(DecideUnmaskingDocument, {
    onDone: ({ decideUnmasking }) => {
      setAnswering(undefined);
      notify(decideUnmasking?.status === 'DECLINED' ? 'unmask.declined' : 'unmask.approved', {
        type: 'success',
      });
    },
  });
  const withdraw = useAct(WithdrawUnmaskingDocument, {
    onDone: () => notify('unmask.withdrawn', { type: 'success' }),
  });
  const busy = decide.isPending || withdraw.isPending;
  const approving = answering === 'APPROVE';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: { md: 'flex-end' }, gap: 1 }}>
      {allowed.includes('DECIDE') && (
        <>
          <Button variant="contained" disabled={busy} onClick={() => setAnswering('APPROVE')}>
            {translate('unmask.approve')}
          </Button>
          <Button variant="outlined" disabled={busy} onClick={() => setAnswering('DECLINE')}>
            {translate('unmask.decline')}
          </Button>
        </>
      )}
      {allowed.includes('WITHDRAW') && !allowed.includes('DECIDE') && (
        <Button disabled={busy} onClick={() => withdraw.mutate({ id, expectedVersion })}>
          {translate('unmask.withdraw')}
        </Button>
      )}
      {answering && (
        <ReasonDialog
          open
          busy={busy}
          title={translate(approving ? 'unmask.approve_title' : 'unmask.decline_title', {
            pseudonym: pseudonym ?? '',
          })}
          text={translate(approving ? 'unmask.approve_text' : 'unmask.decline_text')}
          label={translate(approving ? 'unmask.note' : 'need.decision')}
          {...(approving
            ? {}
            : { required: translate('unmask.note_required', LEAST_NOTE), least: LEAST_NOTE })}
          act={translate(approving ? 'unmask.approve' : 'unmask.decline')}
          danger={!approving}
          onClose={() => setAnswering(undefined)}
          onSubmit={(note) => decide.mutate({ id, expectedVersion, approved: approving, note: note || null })}
        />
      )}
    </Box>
  );
}
