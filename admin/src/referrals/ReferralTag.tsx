import {
  ArrowForwardIcon,
  CheckmarkCircleIcon,
  FileTextIcon,
  HourglassIcon,
  InboxDownIcon,
  MinusCircleIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { ReferralStatus } from '../gql/operations.js';
import { Tag, type Tone } from '../shared/Tag.js';

const LOOK: Record<ReferralStatus, { icon: typeof InboxDownIcon; tone: Tone }> = {
  DRAFT: { icon: FileTextIcon, tone: 'neutral' },
  SUBMITTED: { icon: HourglassIcon, tone: 'warning' },
  RECEIVED: { icon: InboxDownIcon, tone: 'info' },
  ACCEPTED: { icon: CheckmarkCircleIcon, tone: 'success' },
  REJECTED: { icon: XMarkOctagonIcon, tone: 'danger' },
  FORWARDED: { icon: ArrowForwardIcon, tone: 'info' },
  WITHDRAWN: { icon: MinusCircleIcon, tone: 'neutral' },
};

/** Where a referral stands. */
export function ReferralTag({ status }: { status: ReferralStatus | null | undefined }) {
  const translate = useTranslate();
  if (!status) return null;
  return <Tag {...LOOK[status]}>{translate(`enum.referral.${status}`)}</Tag>;
}
