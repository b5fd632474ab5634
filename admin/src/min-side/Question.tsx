import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { MyQuestionFragment } from '../gql/operations.js';
import { QuestionState } from './QuestionState.js';
import { useLookWords } from './useLookWords.js';
import { Withdraw } from './Withdraw.js';

/** A question in one's own words, about whose look, and the answer. */
export function Question({ question }: { question: MyQuestionFragment }) {
  const translate = useTranslate();
  const words = useLookWords();
  const { accessedAt, actor, actorRole, answer, answeredBy, escalatedAt, outcome, status, text, unit } =
    question;
  return (
    <Box component="li" sx={{ py: 2, borderBottom: '1px solid var(--ax-border-neutral-subtle)' }}>
      <Typography variant="h2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
      <Box sx={{ color: 'text.secondary' }}>
        {translate('minside.question_about', {
          who: [actor?.name, uncapital(words.as('STAFF', actorRole, unit))].filter(Boolean).join(', '),
          when: accessedAt ? words.moment(accessedAt) : '',
        })}
      </Box>
      <QuestionState question={question} />
      {status === 'OPEN' && escalatedAt && (
        <Box component="p" sx={{ m: 0, mt: 0.5 }}>
          {translate('minside.question_escalated')}
        </Box>
      )}
      {answer && (
        <Box sx={box}>
          {outcome && (
            <Box component="p" sx={{ m: 0, mb: 0.5, fontWeight: 600 }}>
              {translate(`minside.outcome_${outcome}`)}
            </Box>
          )}
          <Box component="p" sx={{ m: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {answer}
          </Box>
          {answeredBy && (
            <Box component="p" sx={{ m: 0, mt: 0.5, color: 'text.secondary' }}>
              {translate('minside.answered_by', { name: answeredBy.name })}
            </Box>
          )}
        </Box>
      )}
      <Withdraw question={question} />
    </Box>
  );
}

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const box = {
  mt: 1,
  px: 2,
  py: 1.5,
  maxWidth: '42rem',
  borderRadius: 1,
  backgroundColor: 'var(--ax-bg-neutral-soft)',
};
