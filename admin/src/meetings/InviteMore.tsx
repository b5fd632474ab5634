import FormHelperText from '@mui/material/FormHelperText';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { InviteToMeetingDocument, ThreadAroundDocument } from '../gql/operations.js';
import { request } from '../providers/request.js';
import { useApi } from '../shared/api.js';
import { usePeopleChoices } from '../shared/around/people-choices.js';
import { PeopleField } from '../shared/around/PeopleField.js';
import { Loaded } from '../shared/Loaded.js';
import { SureDialog } from '../shared/SureDialog.js';
import { useSending } from '../shared/useSending.js';
import type { ShownMeeting } from './Meeting.js';
import { asParticipants, OutsideFields, type Outside } from './OutsideFields.js';

/** Calls others too: some of those around the patient, and somebody outside. */
export function InviteMore({ meeting, onClose }: { meeting: ShownMeeting; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const choicesOf = usePeopleChoices();
  const around = useApi('ThreadAround', ThreadAroundDocument, { patient: meeting.patient?.id ?? '' });
  const [chosen, setChosen] = useState<string[]>([]);
  const [outside, setOutside] = useState<Outside[]>([]);
  const { send, busy, wrong } = useSending();
  const called = new Set((meeting.participants ?? []).map(({ person }) => person?.id));
  const participants = [...chosen.map((personId) => ({ personId })), ...asParticipants(outside)];
  const invite = () =>
    send(async (clientMutationId) => {
      const input = { id: meeting.id, participants, clientMutationId, expectedVersion: meeting.version };
      await request(InviteToMeetingDocument, { input });
      notify('meeting.invited', { type: 'success' });
      onClose();
    });
  return (
    <SureDialog
      title={translate('meeting.invite')}
      text={translate('meeting.invite_text')}
      act={translate('meeting.invite')}
      busy={busy || participants.length === 0}
      onClose={onClose}
      onSure={() => void invite()}
    >
      <Loaded answer={around} rows={3}>
        {(data) => (
          <PeopleField
            label={translate('meeting.called')}
            choices={choicesOf(data).filter(({ value }) => !called.has(value))}
            value={chosen}
            onChange={setChosen}
          />
        )}
      </Loaded>
      <OutsideFields people={outside} onChange={setOutside} />
      {wrong && (
        <FormHelperText error role="alert" sx={{ fontSize: '0.9375rem' }}>
          {wrong}
        </FormHelperText>
      )}
    </SureDialog>
  );
}
