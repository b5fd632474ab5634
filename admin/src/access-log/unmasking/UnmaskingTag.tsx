import {
  CheckmarkCircleIcon,
  CircleSlashIcon,
  HourglassIcon,
  MinusCircleIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { UnmaskingStatus } from '../../gql/operations.js';
import { Tag, type Tone } from '../../shared/Tag.js';

const LOOK: Record<UnmaskingStatus, { icon: typeof HourglassIcon; tone: Tone; filled?: boolean }> = {
  PENDING: { icon: HourglassIcon, tone: 'warning', filled: true },
  STANDING: { icon: CheckmarkCircleIcon, tone: 'success' },
  DECLINED: { icon: XMarkOctagonIcon, tone: 'danger' },
  WITHDRAWN: { icon: MinusCircleIcon, tone: 'neutral' },
  EXPIRED: { icon: CircleSlashIcon, tone: 'neutral' },
  LAPSED: { icon: CircleSlashIcon, tone: 'neutral' },
};

/** Where a request to unmask stands. */
export function UnmaskingTag({ status }: { status: UnmaskingStatus | null | undefined }) {
  const translate = useTranslate();
  if (!status) return null;
  return <Tag {...LOOK[status]}>{translate(`enum.unmasking.${status}`)}</Tag>;
}
