import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import {
  AnswerAccessQuestionDocument,
  type AccessQuestionOutcome,
  type QuestionRowFragment,
} from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { ReasonDialog } from '../../shared/ReasonDialog.js';

const OUTCOMES: readonly AccessQuestionOutcome[] = ['JUSTIFIED', 'NOT_JUSTIFIED'];
const LEAST = 10;

/** What the organisation found, and words that whoever asked will read. */
export function AnswerQuestion({ question }: { question: QuestionRowFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<AccessQuestionOutcome>('JUSTIFIED');
  const { id, version: expectedVersion, allowed } = question;
  const { mutate, isPending } = useAct(AnswerAccessQuestionDocument, {
    onDone: () => {
      setOpen(false);
      notify('question.done', { type: 'success' });
    },
  });
  if (!allowed.includes('ANSWER')) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('question.answer')}
      </Button>
      <ReasonDialog
        open={open}
        busy={isPending}
        title={translate('question.answer_title')}
        text={translate('question.answer_text')}
        label={translate('question.answer')}
        required={translate('question.required', LEAST)}
        least={LEAST}
        act={translate('question.send')}
        onClose={() => setOpen(false)}
        onSubmit={(answer) => mutate({ id, expectedVersion, outcome, answer })}
      >
        <TextField
          select
          fullWidth
          size="small"
          label={translate('question.outcome')}
          value={outcome}
          onChange={(event) => setOutcome(event.target.value as AccessQuestionOutcome)}
          sx={{ mb: 2, mt: 0.5 }}
        >
          {OUTCOMES.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`enum.questionOutcome.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </ReasonDialog>
    </>
  );
}
