import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { RenewMeetingLinkDocument, type CalledFragment } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { SureDialog } from '../shared/SureDialog.js';
import type { ShownMeeting } from './Meeting.js';
import { nameOf } from './name-of.js';

interface LinkDialogProps {
  meeting: ShownMeeting;
  one: CalledFragment;
  onClose: () => void;
}

/** A link by which somebody outside answers: shown once, to be handed on; one from before ends. */
export function LinkDialog({ meeting, one, onClose }: LinkDialogProps) {
  const translate = useTranslate();
  const [address, setAddress] = useState<string | null>(null);
  const { mutate, isPending } = useAct(RenewMeetingLinkDocument, {
    onDone: ({ renewMeetingLink }) => {
      const path = renewMeetingLink?.linkPath;
      setAddress(path ? new URL(path, window.location.origin).href : null);
    },
  });
  return (
    <SureDialog
      title={translate('meeting.link_for', { name: nameOf(one) })}
      text={translate(address ? 'meeting.link_once' : 'meeting.link_text')}
      act={translate(address ? 'app.close' : 'meeting.make_link')}
      busy={isPending}
      onClose={onClose}
      onSure={() => (address ? onClose() : mutate({ id: meeting.id, participantId: one.id }))}
    >
      {address && (
        <TextField
          label={translate('meeting.link')}
          value={address}
          fullWidth
          sx={{ mt: 2 }}
          slotProps={{ htmlInput: { readOnly: true } }}
          onFocus={({ target }) => (target as HTMLInputElement).select()}
        />
      )}
    </SureDialog>
  );
}
