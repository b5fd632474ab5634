import {
  CheckmarkCircleIcon,
  CircleSlashIcon,
  ExclamationmarkTriangleIcon,
  EyeIcon,
  FolderIcon,
  HourglassIcon,
  PersonPencilIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { FindingOutcome, FindingStatus } from '../../gql/operations.js';
import { Tag, type Tone } from '../../shared/Tag.js';

interface Look {
  icon: typeof EyeIcon;
  tone: Tone;
  filled?: boolean;
}

const STATUS: Record<FindingStatus, Look> = {
  OPEN: { icon: ExclamationmarkTriangleIcon, tone: 'warning', filled: true },
  UNDER_REVIEW: { icon: PersonPencilIcon, tone: 'info' },
  SECOND_READING: { icon: EyeIcon, tone: 'accent', filled: true },
  WAITING: { icon: HourglassIcon, tone: 'neutral' },
  CLOSED: { icon: CheckmarkCircleIcon, tone: 'success' },
  WITHDRAWN: { icon: CircleSlashIcon, tone: 'neutral' },
  GATHERED: { icon: FolderIcon, tone: 'neutral' },
};

const BREACH: Look = { icon: XMarkOctagonIcon, tone: 'danger', filled: true };

interface FindingTagProps {
  status: FindingStatus | null | undefined;
  outcome?: FindingOutcome | null | undefined;
}

/** Where a finding stands; of a closed one, with what. */
export function FindingTag({ status, outcome }: FindingTagProps) {
  const translate = useTranslate();
  if (!status) return null;
  if (status === 'CLOSED' && outcome)
    return (
      <Tag {...(outcome === 'BREACH' ? BREACH : STATUS.CLOSED)}>
        {translate(`enum.findingOutcome.${outcome}`)}
      </Tag>
    );
  return <Tag {...STATUS[status]}>{translate(`enum.finding.${status}`)}</Tag>;
}
