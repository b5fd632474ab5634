import {
  ArrowRightIcon,
  CheckmarkCircleIcon,
  CircleSlashIcon,
  EnvelopeClosedIcon,
  PlayIcon,
} from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { PathwayStatus, Phase } from '../gql/operations.js';
import { Tag, type Tone } from './Tag.js';

const LOOK: Record<PathwayStatus, { icon: typeof PlayIcon; tone: Tone }> = {
  REFERRED: { icon: EnvelopeClosedIcon, tone: 'info' },
  ACTIVE: { icon: PlayIcon, tone: 'accent' },
  ENDED: { icon: CheckmarkCircleIcon, tone: 'success' },
  TRANSFERRED: { icon: ArrowRightIcon, tone: 'neutral' },
  NOT_GRANTED: { icon: CircleSlashIcon, tone: 'neutral' },
};

interface StepTagProps {
  status: PathwayStatus | null | undefined;
  phase?: Phase | null | undefined;
}

/** Where a pathway stands; of one under way, in which phase. */
export function StepTag({ status, phase }: StepTagProps) {
  const translate = useTranslate();
  if (!status) return null;
  const word = status === 'ACTIVE' && phase ? `enum.phase.${phase}` : `enum.pathway.${status}`;
  return <Tag {...LOOK[status]}>{translate(word)}</Tag>;
}
