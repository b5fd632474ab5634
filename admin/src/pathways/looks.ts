import {
  CalendarIcon,
  CheckmarkCircleFillIcon,
  CircleFillIcon,
  ExclamationmarkTriangleFillIcon,
  HourglassIcon,
  MinusCircleIcon,
  PersonGroupFillIcon,
  PersonGroupIcon,
  TimerStartIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';

interface Look {
  icon: typeof CalendarIcon;
  colour: string;
}

const text = (tone: string) => `var(--ax-text-${tone}-decoration)`;
const EVENT: Look = { icon: CircleFillIcon, colour: text('accent') };

/** How a mark looks: shape and colour say the same, and its words say it a third time. */
export const LOOK: Record<string, Look> & { EVENT: Look } = {
  EVENT,
  OVERDUE: { icon: ExclamationmarkTriangleFillIcon, colour: text('danger') },
  DUE_SOON: { icon: HourglassIcon, colour: text('warning') },
  UPCOMING: { icon: CalendarIcon, colour: text('neutral') },
  MET: { icon: CheckmarkCircleFillIcon, colour: text('success') },
  MET_LATE: { icon: TimerStartIcon, colour: text('warning') },
  WAIVED: { icon: MinusCircleIcon, colour: text('neutral') },
  // Of meetings.
  REQUESTED: { icon: PersonGroupIcon, colour: text('neutral') },
  SCHEDULED: { icon: PersonGroupIcon, colour: text('accent') },
  HELD: { icon: PersonGroupFillIcon, colour: text('success') },
  CANCELLED: { icon: XMarkOctagonIcon, colour: text('neutral') },
};
