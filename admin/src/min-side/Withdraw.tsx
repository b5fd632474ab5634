import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { WithdrawAccessQuestionDocument, type MyQuestionFragment } from '../gql/operations.js';
import { useAct } from '../shared/api.js';

/** Takes a question back, after one was asked whether to: nobody will answer it then. */
export function Withdraw({ question }: { question: MyQuestionFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [sure, setSure] = useState(false);
  const { id, version: expectedVersion, allowed, text } = question;
  const { mutate, isPending } = useAct(WithdrawAccessQuestionDocument, {
    onDone: () => notify('minside.withdrawn', { type: 'success' }),
  });
  if (!allowed.includes('WITHDRAW')) return null;
  if (!sure)
    return (
      <Button
        variant="text"
        sx={{ mt: 0.5, ml: -1.5 }}
        aria-label={`${translate('minside.withdraw')}: ${text}`}
        onClick={() => setSure(true)}
      >
        {translate('minside.withdraw')}
      </Button>
    );
  return (
    <Box role="group" aria-label={translate('minside.withdraw_sure')} sx={{ mt: 1 }}>
      <Box component="p" sx={{ m: 0, mb: 1 }}>
        {translate('minside.withdraw_sure')}
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button
          variant="contained"
          autoFocus
          disabled={isPending}
          onClick={() => mutate({ id, expectedVersion })}
        >
          {translate('minside.withdraw_yes')}
        </Button>
        <Button variant="outlined" onClick={() => setSure(false)}>
          {translate('minside.withdraw_no')}
        </Button>
      </Box>
    </Box>
  );
}
