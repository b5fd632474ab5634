import {
  CalendarIcon,
  CheckmarkCircleIcon,
  CircleSlashIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
  MinusCircleIcon,
  TimerStartIcon,
} from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { DeadlineStatus } from '../gql/operations.js';
import { Tag, type Tone } from './Tag.js';

const LOOK: Record<DeadlineStatus, { icon: typeof CalendarIcon; tone: Tone; filled?: boolean }> = {
  OVERDUE: { icon: ExclamationmarkTriangleIcon, tone: 'danger', filled: true },
  DUE_SOON: { icon: HourglassIcon, tone: 'warning', filled: true },
  UPCOMING: { icon: CalendarIcon, tone: 'neutral' },
  MET: { icon: CheckmarkCircleIcon, tone: 'success' },
  MET_LATE: { icon: TimerStartIcon, tone: 'warning' },
  WAIVED: { icon: MinusCircleIcon, tone: 'neutral' },
  CANCELLED: { icon: CircleSlashIcon, tone: 'neutral' },
};

/** Where a deadline stands. */
export function StatusTag({ status }: { status: DeadlineStatus | null | undefined }) {
  const translate = useTranslate();
  if (!status) return null;
  return <Tag {...LOOK[status]}>{translate(`enum.status.${status}`)}</Tag>;
}
