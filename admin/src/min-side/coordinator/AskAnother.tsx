import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { RequestNewCoordinatorDocument, type MyAssignmentFragment } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { ReasonDialog } from '../../shared/ReasonDialog.js';

/** Asks for another coordinator; why, one may say, and need not. */
export function AskAnother({ assignment: { id, coordinator } }: { assignment: MyAssignmentFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const { mutate, isPending } = useAct(RequestNewCoordinatorDocument, {
    onDone: () => {
      setOpen(false);
      notify('mypage.another_asked', { type: 'success' });
    },
  });
  const label = translate('mypage.ask_another');
  return (
    <>
      <Button
        variant="outlined"
        sx={{ mt: 1 }}
        aria-label={`${label}: ${coordinator?.person?.name ?? ''}`}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <ReasonDialog
        open={open}
        busy={isPending}
        title={translate('mypage.ask_another_title')}
        text={translate('mypage.ask_another_text')}
        label={translate('mypage.ask_another_label')}
        act={translate('mypage.ask_another_send')}
        onClose={() => setOpen(false)}
        onSubmit={(reason) => mutate({ id, ...(reason ? { reason } : {}) })}
      />
    </>
  );
}
