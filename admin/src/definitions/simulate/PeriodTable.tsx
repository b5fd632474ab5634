import { useTranslate } from 'react-admin';
import type { SimulatedClockFragment } from '../../gql/operations.js';
import { useDates } from '../../shared/dates.js';
import { SimulatedTable } from './SimulatedTable.js';
import type { Totals } from './totals.js';

const KINDS = ['met', 'metLate', 'overdue'] as const;

/** How the period went, and how it would have gone under the draft: «12 → 9». */
export function PeriodTable({ rows, total }: { rows: readonly SimulatedClockFragment[]; total: Totals }) {
  const translate = useTranslate();
  const dates = useDates();
  const both = (was: number, would: number): string =>
    was === would ? dates.number(was) : `${dates.number(was)} → ${dates.number(would)}`;
  return (
    <SimulatedTable
      label={translate('definition.in_period')}
      rows={rows}
      total={total}
      counts={KINDS.map((key) => ({
        key,
        head: `definition.period_${key}`,
        count: ({ standing, draft }) => both(standing[key], draft[key]),
      }))}
    />
  );
}
