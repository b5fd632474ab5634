import {
  CalendarIcon,
  CheckmarkCircleIcon,
  CircleSlashIcon,
  ClockIcon,
  HourglassIcon,
  QuestionmarkCircleIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import type { MeetingAnswer, MeetingKind, MeetingStatus } from '../gql/operations.js';
import type { Tone } from '../shared/Tag.js';

interface Look {
  icon: typeof CalendarIcon;
  tone: Tone;
}

export const STATUS_LOOK: Record<MeetingStatus, Look> = {
  REQUESTED: { icon: HourglassIcon, tone: 'warning' },
  SCHEDULED: { icon: CalendarIcon, tone: 'accent' },
  HELD: { icon: CheckmarkCircleIcon, tone: 'success' },
  CANCELLED: { icon: CircleSlashIcon, tone: 'neutral' },
};

export const ANSWER_LOOK: Record<MeetingAnswer | 'NONE', Look> = {
  YES: { icon: CheckmarkCircleIcon, tone: 'success' },
  NO: { icon: XMarkOctagonIcon, tone: 'danger' },
  ANOTHER_TIME: { icon: ClockIcon, tone: 'warning' },
  NONE: { icon: QuestionmarkCircleIcon, tone: 'neutral' },
};

export const STATUSES: readonly MeetingStatus[] = ['REQUESTED', 'SCHEDULED', 'HELD', 'CANCELLED'];
export const KINDS: readonly MeetingKind[] = [
  'COOPERATION',
  'RESPONSIBILITY_GROUP',
  'EVALUATION',
  'DISCHARGE',
  'OTHER',
];
