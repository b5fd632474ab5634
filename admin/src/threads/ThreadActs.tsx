import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { CloseThreadDocument, LeaveThreadDocument } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { SureDialog } from '../shared/SureDialog.js';
import { AddParticipants } from './AddParticipants.js';
import type { ShownThread } from './subject.js';

/** What one may do with the thread itself. */
export function ThreadActs({ thread }: { thread: ShownThread }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<'add' | 'close' | 'leave' | null>(null);
  const close = useAct(CloseThreadDocument, {
    onDone: () => {
      setAsked(null);
      notify('thread.close_done', { type: 'success' });
    },
  });
  const leave = useAct(LeaveThreadDocument, {
    onDone: () => {
      notify('thread.leave_done', { type: 'success' });
      void navigate('/threads');
    },
  });
  const open = !thread.closedAt;
  const may = (action: ShownThread['allowed'][number]) => thread.allowed.includes(action);
  const words = (act: 'close' | 'leave') => ({
    title: translate(`thread.${act}_title`),
    text: translate(`thread.${act}_text`),
    act: translate(`thread.${act}`),
    onClose: () => setAsked(null),
  });
  return (
    <>
      {open && may('ADD_PARTICIPANT') && (
        <Button variant="outlined" onClick={() => setAsked('add')}>
          {translate('thread.add')}
        </Button>
      )}
      {open && may('CLOSE') && (
        <Button variant="outlined" onClick={() => setAsked('close')}>
          {translate('thread.close')}
        </Button>
      )}
      {may('LEAVE') && <Button onClick={() => setAsked('leave')}>{translate('thread.leave')}</Button>}
      {asked === 'add' && <AddParticipants thread={thread} onClose={() => setAsked(null)} />}
      {asked === 'close' && (
        <SureDialog
          {...words('close')}
          busy={close.isPending}
          onSure={() => close.mutate({ threadId: thread.id, expectedVersion: thread.version })}
        />
      )}
      {asked === 'leave' && (
        <SureDialog
          {...words('leave')}
          danger
          busy={leave.isPending}
          onSure={() => leave.mutate({ threadId: thread.id })}
        />
      )}
    </>
  );
}
