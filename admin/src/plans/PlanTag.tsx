import {
  CheckmarkCircleIcon,
  CircleSlashIcon,
  FileTextIcon,
  HourglassIcon,
  MinusCircleIcon,
} from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { PlanStatus } from '../gql/operations.js';
import { Tag, type Tone } from '../shared/Tag.js';

const LOOK: Record<PlanStatus, { icon: typeof FileTextIcon; tone: Tone }> = {
  OFFERED: { icon: HourglassIcon, tone: 'warning' },
  DRAFT: { icon: FileTextIcon, tone: 'info' },
  ACTIVE: { icon: CheckmarkCircleIcon, tone: 'success' },
  DECLINED: { icon: MinusCircleIcon, tone: 'neutral' },
  CLOSED: { icon: CircleSlashIcon, tone: 'neutral' },
};

export const STATUSES: readonly PlanStatus[] = ['OFFERED', 'DRAFT', 'ACTIVE', 'DECLINED', 'CLOSED'];

/** Where a plan stands. */
export function PlanTag({ status }: { status: PlanStatus | null | undefined }) {
  const translate = useTranslate();
  if (!status) return null;
  return <Tag {...LOOK[status]}>{translate(`enum.planStatus.${status}`)}</Tag>;
}
