import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { RespondToMeetingDocument, type MeetingAnswer } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { useAct } from '../../shared/api.js';
import { ReasonDialog } from '../../shared/ReasonDialog.js';
import type { MeetingOfMine } from './MyMeeting.js';

const ANSWERS: readonly MeetingAnswer[] = ['YES', 'ANOTHER_TIME', 'NO'];

/** Yes, no, or another time with words for when; the answer that stands is the pressed one. */
export function MeetingAnswers({ meeting }: { meeting: MeetingOfMine }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data: me } = useMe();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending } = useAct(RespondToMeetingDocument, {
    onDone: () => {
      setAsking(false);
      notify('mypage.answered', { type: 'success' });
    },
  });
  if (!meeting.allowed.includes('RESPOND')) return null;
  const patient = me?.grant?.role === 'PATIENT';
  const own = meeting.participants?.find(
    ({ kind, person }) => person?.id === me?.person.id || (patient && kind === 'PATIENT'),
  );
  const answer = (given: MeetingAnswer, words?: string) =>
    mutate({ id: meeting.id, answer: given, ...(words ? { words } : {}) });
  return (
    <Box
      role="group"
      aria-label={translate('mypage.can_you_come')}
      sx={{ mt: 1.5, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
    >
      <span>{translate('mypage.can_you_come')}</span>
      {ANSWERS.map((each) => (
        <Button
          key={each}
          variant={own?.answer === each ? 'contained' : 'outlined'}
          aria-pressed={own?.answer === each}
          disabled={isPending}
          onClick={() => (each === 'ANOTHER_TIME' ? setAsking(true) : answer(each))}
        >
          {translate(`mypage.answer_${each}`)}
        </Button>
      ))}
      <ReasonDialog
        open={asking}
        busy={isPending}
        title={translate('mypage.another_time')}
        text={translate('mypage.another_time_text')}
        label={translate('mypage.another_time_label')}
        act={translate('mypage.send_answer')}
        onClose={() => setAsking(false)}
        onSubmit={(words) => answer('ANOTHER_TIME', words)}
      />
    </Box>
  );
}
