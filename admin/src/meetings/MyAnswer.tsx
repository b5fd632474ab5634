import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { RespondToMeetingDocument, type MeetingAnswer } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { useAct } from '../shared/api.js';
import { ReasonDialog } from '../shared/ReasonDialog.js';
import type { ShownMeeting } from './Meeting.js';
import { AnswerTag } from './MeetingTag.js';

const ANSWERS: readonly MeetingAnswer[] = ['YES', 'NO', 'ANOTHER_TIME'];

/** Whether one comes: yes in one click; no and another time with a word to whoever calls. */
export function MyAnswer({ meeting }: { meeting: ShownMeeting }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data: me } = useMe();
  const [asked, setAsked] = useState<MeetingAnswer | null>(null);
  const { mutate, isPending } = useAct(RespondToMeetingDocument, {
    onDone: () => {
      setAsked(null);
      notify('meeting.answered', { type: 'success' });
    },
  });
  const mine = meeting.participants?.find(({ person }) => person?.id === me?.person.id);
  if (!mine || !meeting.allowed.includes('RESPOND') || meeting.status !== 'SCHEDULED') return null;
  const send = (answer: MeetingAnswer, words: string | null) =>
    mutate({ id: meeting.id, answer, words, expectedVersion: meeting.version });
  return (
    <Box role="group" aria-label={translate('meeting.do_you_come')} sx={group}>
      <Box sx={{ fontWeight: 600, mr: 1 }}>{translate('meeting.do_you_come')}</Box>
      {ANSWERS.map((answer) => (
        <Button
          key={answer}
          variant={mine.answer === answer ? 'contained' : 'outlined'}
          aria-pressed={mine.answer === answer}
          disabled={isPending}
          onClick={() => (answer === 'YES' ? send(answer, null) : setAsked(answer))}
        >
          {translate(`meeting.answer_${answer}`)}
        </Button>
      ))}
      <AnswerTag answer={mine.answer} />
      {asked && (
        <ReasonDialog
          open
          busy={isPending}
          title={translate(`meeting.answer_${asked}`)}
          text={translate('meeting.words_text')}
          label={translate('meeting.words')}
          most={300}
          act={translate('meeting.answer')}
          onClose={() => setAsked(null)}
          onSubmit={(words) => send(asked, words || null)}
        />
      )}
    </Box>
  );
}

const group = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 };
