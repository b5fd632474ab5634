import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { QuestionRowFragment } from '../../gql/operations.js';
import { AnswerQuestion } from '../questions/AnswerQuestion.js';
import { Lines, line, Section, sentence } from '../../shared/overview/Section.js';
import { useDates } from '../../shared/dates.js';

interface QuestionLinesProps {
  questions: readonly QuestionRowFragment[];
  total: number;
}

/** What patients ask about an access, and nobody has answered; where nobody asks, nothing. */
export function QuestionLines({ questions, total }: QuestionLinesProps) {
  const translate = useTranslate();
  const dates = useDates();
  if (total === 0) return null;
  const title = translate('oversight.questions', total);
  return (
    <Section title={title} more={{ to: '/accessQuestions', label: translate('oversight.all_questions') }}>
      <Lines label={title}>
        {questions.map((question) => (
          <Box component="li" key={question.id} sx={line}>
            <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
              {question.text}
              <Box component="span" sx={{ color: 'text.secondary', display: 'block', fontSize: '0.875rem' }}>
                {sentence([
                  question.actor?.name,
                  question.unit?.name,
                  question.dueOn && dates.date(question.dueOn),
                ])}
              </Box>
            </Box>
            <AnswerQuestion question={question} />
          </Box>
        ))}
      </Lines>
    </Section>
  );
}
