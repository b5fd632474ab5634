import { useTranslate } from 'react-admin';
import { useDates } from '../../shared/dates.js';
import { KINDS, type Counts } from '../counts.js';
import type { Lane, WeekColumn } from './lanes.js';

/** What the board’s weeks, lanes and numbers are called. */
export function useBoardWords() {
  const translate = useTranslate();
  const dates = useDates();
  const week = ({ key, week: number }: WeekColumn) =>
    number === null ? translate(`board.${key}`) : translate('board.week', { week: number });
  return {
    week,
    from: ({ from, week: number }: WeekColumn) => (number === null || !from ? '' : dates.short(from)),
    lane: ({ key, label }: Pick<Lane, 'key' | 'label'>) =>
      label ?? translate(key === 'HIDDEN' ? 'board.hidden_unit' : 'board.no_unit'),
    counts: (counts: Counts) =>
      KINDS.filter((kind) => counts[kind] > 0)
        .map((kind) => translate(`board.count_${kind}`, counts[kind]))
        .join(', '),
  };
}
