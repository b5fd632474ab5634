import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { RescheduleMeetingDocument } from '../gql/operations.js';
import { request } from '../providers/request.js';
import { osloClock } from '../shared/oslo.js';
import { SureDialog } from '../shared/SureDialog.js';
import { useSending } from '../shared/useSending.js';
import type { ShownMeeting } from './Meeting.js';
import { instantsOf, TimeFields } from './TimeFields.js';

/** Another time or place: everybody is asked again. */
export function Move({ meeting, onClose }: { meeting: ShownMeeting; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [start, end] = [meeting.startsAt, meeting.endsAt].map((at) => (at ? osloClock(at) : ''));
  const [values, setValues] = useState({
    ...{ day: start?.slice(0, 10) ?? '', from: start?.slice(11) ?? '', until: end?.slice(11) ?? '' },
    ...{ place: meeting.place ?? '', agenda: meeting.agenda ?? '' },
  });
  const set = (change: Partial<typeof values>) => setValues({ ...values, ...change });
  const { send, busy, wrong } = useSending();
  const { startsAt, endsAt } = instantsOf(values);
  const move = () =>
    send(async (clientMutationId) => {
      if (!startsAt || !endsAt) return;
      const input = {
        ...{ id: meeting.id, startsAt, endsAt, clientMutationId, expectedVersion: meeting.version },
        ...{ place: values.place.trim() || null, agenda: values.agenda.trim() || null },
      };
      await request(RescheduleMeetingDocument, { input });
      notify('meeting.moved', { type: 'success' });
      onClose();
    });
  return (
    <SureDialog
      title={translate('meeting.move')}
      text={translate('meeting.move_text')}
      act={translate('meeting.move')}
      busy={busy || !startsAt || !endsAt}
      onClose={onClose}
      onSure={() => void move()}
    >
      <TimeFields times={values} onChange={set} />
      <TextField
        label={translate('meeting.place')}
        value={values.place}
        onChange={({ target }) => set({ place: target.value })}
        slotProps={{ htmlInput: { maxLength: 300 } }}
        fullWidth
        sx={{ my: 1 }}
      />
      <TextField
        label={translate('meeting.agenda')}
        value={values.agenda}
        onChange={({ target }) => set({ agenda: target.value })}
        multiline
        minRows={3}
        fullWidth
        sx={{ my: 1 }}
      />
      {wrong && (
        <FormHelperText error role="alert" sx={{ fontSize: '0.9375rem' }}>
          {wrong}
        </FormHelperText>
      )}
    </SureDialog>
  );
}
