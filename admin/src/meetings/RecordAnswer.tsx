import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import {
  RecordMeetingAnswerDocument,
  type CalledFragment,
  type MeetingAnswer,
  type OnBehalfForm,
} from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { ReasonDialog } from '../shared/ReasonDialog.js';
import type { ShownMeeting } from './Meeting.js';
import { nameOf } from './name-of.js';

interface RecordAnswerProps {
  meeting: ShownMeeting;
  one: CalledFragment;
  onClose: () => void;
}

const ANSWERS: readonly MeetingAnswer[] = ['YES', 'NO', 'ANOTHER_TIME'];
const FORMS: readonly OnBehalfForm[] = ['PHONE', 'ORAL', 'PAPER'];

/** What somebody said by other ways, written down for them. */
export function RecordAnswer({ meeting, one, onClose }: RecordAnswerProps) {
  const translate = useTranslate();
  const [answer, setAnswer] = useState<MeetingAnswer>('YES');
  const [form, setForm] = useState<OnBehalfForm>('PHONE');
  const { mutate, isPending } = useAct(RecordMeetingAnswerDocument, { onDone: onClose });
  return (
    <ReasonDialog
      open
      busy={isPending}
      title={translate('meeting.record_answer_of', { name: nameOf(one) })}
      text={translate('meeting.record_answer_text')}
      label={translate('meeting.words')}
      most={300}
      act={translate('meeting.record_answer')}
      onClose={onClose}
      onSubmit={(words) =>
        mutate({
          ...{ id: meeting.id, participantId: one.id, answer, words: words || null },
          ...{ onBehalf: { form }, expectedVersion: meeting.version },
        })
      }
    >
      <TextField
        select
        fullWidth
        label={translate('meeting.answer')}
        value={answer}
        onChange={({ target }) => setAnswer(target.value as MeetingAnswer)}
        sx={{ my: 1 }}
      >
        {ANSWERS.map((value) => (
          <MenuItem key={value} value={value}>
            {translate(`enum.meetingAnswer.${value}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        fullWidth
        label={translate('meeting.said_how')}
        value={form}
        onChange={({ target }) => setForm(target.value as OnBehalfForm)}
        sx={{ mb: 1 }}
      >
        {FORMS.map((value) => (
          <MenuItem key={value} value={value}>
            {translate(`enum.onBehalf.${value}`)}
          </MenuItem>
        ))}
      </TextField>
    </ReasonDialog>
  );
}
