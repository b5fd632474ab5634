import {
  CheckmarkCircleIcon,
  CloudSlashIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
} from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { DraftState } from '../../shared/draft/keeper.js';
import { useDates } from '../../shared/dates.js';
import { Tag } from '../../shared/Tag.js';

const LOOK = {
  EMPTY: { icon: CheckmarkCircleIcon, tone: 'success' },
  SAVED: { icon: CheckmarkCircleIcon, tone: 'success' },
  TYPING: { icon: HourglassIcon, tone: 'neutral' },
  OFFLINE: { icon: CloudSlashIcon, tone: 'warning' },
  REFUSED: { icon: ExclamationmarkTriangleIcon, tone: 'danger' },
  CONFLICT: { icon: ExclamationmarkTriangleIcon, tone: 'warning' },
  GONE: { icon: ExclamationmarkTriangleIcon, tone: 'warning' },
} as const;

interface KeptLineProps {
  state: DraftState;
  /** Something must be written before it can be kept. */
  unfinished: boolean;
}

/** Whether what one writes is kept; said, and not only drawn. */
export function KeptLine({ state: { standing, savedAt }, unfinished }: KeptLineProps) {
  const translate = useTranslate();
  const dates = useDates();
  return (
    <div role="status">
      <Tag {...LOOK[standing]} wraps>
        {translate(`definition.kept_${standing === 'REFUSED' && unfinished ? 'UNFINISHED' : standing}`, {
          when: savedAt ? dates.minute(savedAt) : '',
        })}
      </Tag>
    </div>
  );
}
