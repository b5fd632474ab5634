import Button from '@mui/material/Button';
import { useState } from 'react';
import { LinkBase, useNotify, useTranslate } from 'react-admin';
import { CancelMeetingDocument } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { useAct } from '../shared/api.js';
import { ReasonDialog } from '../shared/ReasonDialog.js';
import { WriteAbout } from '../shared/WriteAbout.js';
import { InviteMore } from './InviteMore.js';
import type { ShownMeeting } from './Meeting.js';
import { Move } from './Move.js';

/** What one may do with the meeting itself. */
export function MeetingActs({ meeting }: { meeting: ShownMeeting }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data: me } = useMe();
  const [asked, setAsked] = useState<'move' | 'invite' | 'cancel' | null>(null);
  const { mutate, isPending } = useAct(CancelMeetingDocument, {
    onDone: () => {
      setAsked(null);
      notify('meeting.cancel_done', { type: 'success' });
    },
  });
  const { allowed, status, patient } = meeting;
  const changes = allowed.includes('UPDATE') && status === 'SCHEDULED';
  const close = () => setAsked(null);
  return (
    <>
      {status === 'REQUESTED' && patient && me?.ability.can('CREATE', 'Meeting') && (
        <Button
          variant="contained"
          component={LinkBase}
          to={`/meetings/new?patient=${patient.id}&request=${meeting.id}`}
        >
          {translate('meeting.call_it')}
        </Button>
      )}
      {changes && (
        <>
          <Button variant="outlined" onClick={() => setAsked('move')}>
            {translate('meeting.move')}
          </Button>
          <Button variant="outlined" onClick={() => setAsked('invite')}>
            {translate('meeting.invite')}
          </Button>
        </>
      )}
      {patient && <WriteAbout patientId={patient.id} about={`MEETING.${meeting.id}`} />}
      {allowed.includes('CANCEL') && (
        <Button color="error" onClick={() => setAsked('cancel')}>
          {translate(status === 'REQUESTED' ? 'meeting.decline' : 'meeting.cancel')}
        </Button>
      )}
      {asked === 'move' && <Move meeting={meeting} onClose={close} />}
      {asked === 'invite' && <InviteMore meeting={meeting} onClose={close} />}
      {asked === 'cancel' && (
        <ReasonDialog
          open
          busy={isPending}
          title={translate(status === 'REQUESTED' ? 'meeting.decline_title' : 'meeting.cancel_title')}
          text={translate('meeting.cancel_text')}
          label={translate('need.decision')}
          required={translate('day.required')}
          most={1000}
          act={translate(status === 'REQUESTED' ? 'meeting.decline' : 'meeting.cancel')}
          danger
          onClose={close}
          onSubmit={(reason) => mutate({ id: meeting.id, reason, expectedVersion: meeting.version })}
        />
      )}
    </>
  );
}
