import { useTranslate } from 'react-admin';
import type { MeetingAnswer, MeetingStatus } from '../gql/operations.js';
import { Tag } from '../shared/Tag.js';
import { ANSWER_LOOK, STATUS_LOOK } from './look.js';

/** Where a meeting stands. */
export function MeetingTag({ status }: { status: MeetingStatus | null | undefined }) {
  const translate = useTranslate();
  if (!status) return null;
  return <Tag {...STATUS_LOOK[status]}>{translate(`enum.meetingStatus.${status}`)}</Tag>;
}

/** What somebody answered, or that they have not. */
export function AnswerTag({ answer }: { answer: MeetingAnswer | null | undefined }) {
  const translate = useTranslate();
  const said = answer ?? 'NONE';
  return <Tag {...ANSWER_LOOK[said]}>{translate(`enum.meetingAnswer.${said}`)}</Tag>;
}
