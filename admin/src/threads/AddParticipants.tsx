import FormHelperText from '@mui/material/FormHelperText';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { AddThreadParticipantsDocument, ThreadAroundDocument } from '../gql/operations.js';
import { request } from '../providers/request.js';
import { useApi } from '../shared/api.js';
import { Loaded } from '../shared/Loaded.js';
import { SureDialog } from '../shared/SureDialog.js';
import { usePeopleChoices, whoMayNotRead } from '../shared/around/people-choices.js';
import { PeopleField } from '../shared/around/PeopleField.js';
import type { ShownThread } from './subject.js';
import { useSending } from '../shared/useSending.js';

/** Brings in some of those around the patient; they read what was written before, too. */
export function AddParticipants({ thread, onClose }: { thread: ShownThread; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const choicesOf = usePeopleChoices();
  const patient = thread.patient?.id ?? '';
  const around = useApi('ThreadAround', ThreadAroundDocument, { patient });
  const [chosen, setChosen] = useState<string[]>([]);
  const { send, busy, wrong } = useSending((error) => {
    const names = around.data && whoMayNotRead(error, chosen, choicesOf(around.data));
    return names && translate('thread.may_not_read', { names });
  });
  const inside = new Set(
    (thread.participants ?? []).flatMap(({ person, leftAt }) => (person && !leftAt ? [person.id] : [])),
  );
  const add = () =>
    send(async (clientMutationId) => {
      const input = { threadId: thread.id, participantIds: chosen, clientMutationId };
      await request(AddThreadParticipantsDocument, { input });
      notify('thread.add_done', { type: 'success' });
      onClose();
    });
  return (
    <SureDialog
      title={translate('thread.add_title')}
      text={translate('thread.add_text')}
      act={translate('thread.add_act')}
      busy={busy || chosen.length === 0}
      onClose={onClose}
      onSure={() => void add()}
    >
      <Loaded answer={around} rows={4}>
        {(data) => (
          <PeopleField
            label={translate('thread.to')}
            choices={choicesOf(data).filter(({ value }) => !inside.has(value))}
            value={chosen}
            onChange={setChosen}
          />
        )}
      </Loaded>
      {wrong && (
        <FormHelperText error role="alert" sx={{ fontSize: '0.9375rem' }}>
          {wrong}
        </FormHelperText>
      )}
    </SureDialog>
  );
}
