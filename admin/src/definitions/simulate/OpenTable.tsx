import { useTranslate } from 'react-admin';
import type { SimulatedClockFragment } from '../../gql/operations.js';
import { useDates } from '../../shared/dates.js';
import { SimulatedTable } from './SimulatedTable.js';
import type { Totals } from './totals.js';

const KINDS = ['earlier', 'later', 'added', 'gone', 'same'] as const;
const NONE = { met: 0, metLate: 0, overdue: 0 };

/** What would become of the deadlines that run now. */
export function OpenTable({
  rows,
  total,
}: {
  rows: readonly SimulatedClockFragment[];
  total: Totals['open'];
}) {
  const translate = useTranslate();
  const dates = useDates();
  return (
    <SimulatedTable
      label={translate('definition.open_now')}
      rows={rows}
      total={{ open: total, standing: NONE, draft: NONE }}
      counts={KINDS.map((key) => ({
        key,
        head: `definition.open_${key}`,
        count: ({ open }) => dates.number(open[key]),
      }))}
    />
  );
}
