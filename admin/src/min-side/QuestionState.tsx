import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
  MinusCircleIcon,
} from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { AccessQuestionStatus, MyQuestionFragment } from '../gql/operations.js';
import { useDates } from '../shared/dates.js';
import { Tag, type Tone } from '../shared/Tag.js';
import { TextLink } from '../shared/TextLink.js';

const LOOK: Record<AccessQuestionStatus, { icon: typeof HourglassIcon; tone: Tone }> = {
  OPEN: { icon: HourglassIcon, tone: 'info' },
  ANSWERED: { icon: CheckmarkCircleIcon, tone: 'success' },
  WITHDRAWN: { icon: MinusCircleIcon, tone: 'neutral' },
};
const LATE = { icon: ExclamationmarkTriangleIcon, tone: 'warning' } as const;

interface QuestionStateProps {
  question: MyQuestionFragment;
  /** Where the question itself stands elsewhere. */
  linked?: boolean;
}

/** Where a question stands, and by when it is to be answered. */
export function QuestionState({ question, linked = false }: QuestionStateProps) {
  const translate = useTranslate();
  const dates = useDates();
  const { answeredAt, dueOn, overdue, status } = question;
  if (!status) return null;
  const day = status === 'ANSWERED' ? answeredAt : dueOn;
  const state = overdue ? 'late' : status;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, mt: 0.5 }}>
      <Tag {...(overdue ? LATE : LOOK[status])} filled>
        {translate(`minside.question_${state}`)}
      </Tag>
      {day && status !== 'WITHDRAWN' && (
        <span>{translate(`minside.question_${state}_day`, { date: dates.date(day) })}</span>
      )}
      {linked && <TextLink to="/min-side/questions">{translate('minside.see_question')}</TextLink>}
    </Box>
  );
}
