import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import {
  AcceptAssignmentDocument,
  DeclineAssignmentDocument,
  type AssignmentRowFragment,
} from '../gql/operations.js';
import { useAct } from './api.js';
import { ReasonDialog } from './ReasonDialog.js';

/** Yes with one click; no with a reason, since the coordinating unit must find another. */
export function AnswerButtons({ assignment }: { assignment: AssignmentRowFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [declining, setDeclining] = useState(false);
  const patient = assignment.patient?.name ?? '';
  const said = (key: string) => notify(key, { type: 'success', messageArgs: { patient } });
  const accept = useAct(AcceptAssignmentDocument, { onDone: () => said('mine.accepted') });
  const decline = useAct(DeclineAssignmentDocument, {
    onDone: () => {
      setDeclining(false);
      said('mine.declined');
    },
  });
  const { id, version: expectedVersion, allowed } = assignment;
  const busy = accept.isPending || decline.isPending;
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      {allowed.includes('ACCEPT') && (
        <Button variant="contained" disabled={busy} onClick={() => accept.mutate({ id, expectedVersion })}>
          {translate('mine.accept')}
        </Button>
      )}
      {allowed.includes('DECLINE') && (
        <Button variant="outlined" disabled={busy} onClick={() => setDeclining(true)}>
          {translate('mine.decline')}
        </Button>
      )}
      <ReasonDialog
        open={declining}
        busy={busy}
        title={translate('mine.decline_title', { patient })}
        text={translate('mine.decline_text')}
        label={translate('need.decision')}
        required={translate('mine.reason_required')}
        act={translate('mine.decline')}
        danger
        onClose={() => setDeclining(false)}
        onSubmit={(reason) => decline.mutate({ id, expectedVersion, reason })}
      />
    </Box>
  );
}
