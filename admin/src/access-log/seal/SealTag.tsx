import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { SealStateFragment } from '../../gql/operations.js';
import { Tag, type Tone } from '../../shared/Tag.js';
import { stateOf, type State } from './state.js';

const LOOK: Record<State, { icon: typeof HourglassIcon; tone: Tone; filled?: boolean }> = {
  BROKEN: { icon: XMarkOctagonIcon, tone: 'danger', filled: true },
  LATE: { icon: ExclamationmarkTriangleIcon, tone: 'warning', filled: true },
  UNSIGNED: { icon: ExclamationmarkTriangleIcon, tone: 'warning', filled: true },
  NONE: { icon: ExclamationmarkTriangleIcon, tone: 'warning' },
  WAITING: { icon: HourglassIcon, tone: 'neutral' },
  WHOLE: { icon: CheckmarkCircleIcon, tone: 'success' },
};

/** How the seal stands. */
export function SealTag({ seal }: { seal: SealStateFragment }) {
  const translate = useTranslate();
  const state = stateOf(seal);
  return <Tag {...LOOK[state]}>{translate(`enum.seal.${state}`)}</Tag>;
}
