import { CheckmarkCircleIcon, ClockDashedIcon, HourglassIcon } from '@navikt/aksel-icons';
import { useTranslate } from 'react-admin';
import type { EditionHeadFragment } from '../gql/operations.js';
import { todayInOslo } from '../shared/dates.js';
import { Tag } from '../shared/Tag.js';
import { stateOf } from './editions.js';

const LOOK = {
  NOW: { icon: CheckmarkCircleIcon, tone: 'success' },
  COMING: { icon: HourglassIcon, tone: 'info' },
  PAST: { icon: ClockDashedIcon, tone: 'neutral' },
} as const;

/** Whether an edition holds today. */
export function EditionTag({ edition }: { edition: Pick<EditionHeadFragment, 'validFrom' | 'validTo'> }) {
  const translate = useTranslate();
  const state = stateOf(edition, todayInOslo());
  return <Tag {...LOOK[state]}>{translate(`definition.state_${state}`)}</Tag>;
}
