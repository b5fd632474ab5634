import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
  MinusCircleIcon,
} from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useListContext, useTranslate } from 'react-admin';
import { Pseudonym } from '../Pseudonym.js';
import { Who } from '../Who.js';
import type { AccessQuestionStatus, QuestionRowFragment } from '../../gql/operations.js';
import { Aside } from '../../shared/Aside.js';
import { Rows, type Column } from '../../shared/Rows.js';
import { Tag, type Tone } from '../../shared/Tag.js';
import { TextLink } from '../../shared/TextLink.js';
import { useDates } from '../../shared/dates.js';
import { AnswerQuestion } from './AnswerQuestion.js';

const LOOK: Record<AccessQuestionStatus, { icon: typeof HourglassIcon; tone: Tone; filled?: boolean }> = {
  OPEN: { icon: HourglassIcon, tone: 'warning' },
  ANSWERED: { icon: CheckmarkCircleIcon, tone: 'success' },
  WITHDRAWN: { icon: MinusCircleIcon, tone: 'neutral' },
};
const LATE = { icon: ExclamationmarkTriangleIcon, tone: 'danger', filled: true } as const;

/** What is asked, about whose access, by when it is to be answered, and the answer. */
export function QuestionTable() {
  const translate = useTranslate();
  const dates = useDates();
  const { data = [] } = useListContext<QuestionRowFragment>();
  const columns: Column<QuestionRowFragment>[] = [
    {
      key: 'text',
      head: translate('question.text'),
      card: 'title',
      cell: ({ text, answer }) => (
        <Box sx={{ whiteSpace: 'normal', py: 0.75, maxWidth: 440 }}>
          {text}
          {answer && (
            <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.875rem' }}>
              {translate('question.answered', { answer })}
            </Box>
          )}
        </Box>
      ),
    },
    {
      key: 'about',
      head: translate('question.about'),
      cell: ({ actor, actorRole, unit, entryId, accessedAt }) => (
        <Box sx={{ py: 0.5 }}>
          <Who entry={{ actor, actorPseudonym: null, role: actorRole, unit }} />
          <Box component="span" sx={{ display: 'block', fontSize: '0.875rem' }}>
            {accessedAt && dates.minute(accessedAt)}{' '}
            {entryId && <TextLink to={`/accessLog/${entryId}`}>{translate('question.entry')}</TextLink>}
          </Box>
        </Box>
      ),
    },
    {
      key: 'patient',
      head: translate('log.patient'),
      cell: ({ patientPseudonym }) => patientPseudonym && <Pseudonym pseudonym={patientPseudonym} />,
    },
    {
      key: 'status',
      head: translate('question.status'),
      cell: ({ status, overdue, outcome }) =>
        status && (
          <>
            <Tag {...(overdue ? LATE : LOOK[status])}>{translate(`enum.question.${status}`)}</Tag>
            {outcome && <Aside>{translate(`enum.questionOutcome.${outcome}`)}</Aside>}
          </>
        ),
    },
    {
      key: 'due',
      head: translate('question.due'),
      align: 'right',
      cell: ({ dueOn }) => dueOn && <time dateTime={dueOn}>{dates.date(dueOn)}</time>,
    },
    {
      key: 'answer',
      head: translate('question.answer'),
      quietHead: true,
      align: 'right',
      cell: (question) => <AnswerQuestion question={question} />,
    },
  ];
  return <Rows label={translate('question.title')} columns={columns} rows={data} />;
}
