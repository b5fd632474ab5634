import { useTranslate } from 'react-admin';
import type { SimulatedClockFragment } from '../../gql/operations.js';
import { useKindLabel } from '../../shared/kinds.js';
import { ForceTag } from '../../shared/ForceTag.js';
import { Rows, type Column } from '../../shared/Rows.js';

export interface Line extends SimulatedClockFragment {
  id: string;
}

interface SimulatedTableProps {
  label: string;
  rows: readonly SimulatedClockFragment[];
  /** The line of everything. */
  total: Omit<SimulatedClockFragment, 'unit' | 'kind' | 'side' | 'force'>;
  counts: readonly { key: string; head: string; count: (row: SimulatedClockFragment) => string }[];
}

const TOTAL = 'total';

/** Numbers by unit and deadline, and all of them in the last line. */
export function SimulatedTable({ label, rows, total, counts }: SimulatedTableProps) {
  const translate = useTranslate();
  const kind = useKindLabel();
  const lines: Line[] = rows.map((row) => ({
    ...row,
    id: [row.unit.id, row.kind, row.side, row.force].join(' '),
  }));
  const last: Line = {
    ...total,
    id: TOTAL,
    unit: { id: TOTAL, name: '' },
    kind: '',
    side: 'SPECIALIST',
    force: 'ADVISORY',
  };
  const columns: Column<Line>[] = [
    {
      key: 'kind',
      head: translate('definition.rule'),
      card: 'title',
      shrinks: 260,
      cell: (row) =>
        row.id === TOTAL ? (
          <b>{translate('definition.altogether')}</b>
        ) : (
          <span title={kind(row.kind)}>{kind(row.kind)}</span>
        ),
    },
    {
      key: 'unit',
      head: translate('definition.unit'),
      shrinks: 220,
      cell: ({ unit: { id, name } }) => (id === TOTAL ? '' : <span title={name}>{name}</span>),
    },
    {
      key: 'force',
      head: translate('definition.force'),
      cell: (row) => (row.id === TOTAL ? '' : <ForceTag force={row.force} />),
    },
    ...counts.map(({ key, head, count }): Column<Line> => ({
      key,
      head: translate(head),
      align: 'right',
      cell: (row) => (row.id === TOTAL ? <b>{count(row)}</b> : count(row)),
    })),
  ];
  return <Rows label={label} columns={columns} rows={[...lines, last]} />;
}
