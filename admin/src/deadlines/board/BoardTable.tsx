import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { DeadlineFilter } from '../../gql/operations.js';
import { listOf, within } from '../within.js';
import { Cell } from './Cell.js';
import type { Lane, WeekColumn } from './lanes.js';
import { useBoardWords } from './useBoardWords.js';

export interface BoardProps {
  lanes: readonly Lane[];
  columns: readonly WeekColumn[];
  filter: DeadlineFilter;
}

export const behind = (
  filter: DeadlineFilter,
  lane: Lane,
  { from, before }: WeekColumn,
): string | undefined =>
  lane.label === null ? undefined : listOf({ ...within(filter, from, before), unit: lane.key });

/** Units down, weeks across. Rows out of sight are not laid out until one comes to them. */
export function BoardTable({ lanes, columns, filter }: BoardProps) {
  const translate = useTranslate();
  const words = useBoardWords();
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={translate('board.title')}>
      <Box component="table" aria-label={translate('board.title')} sx={look}>
        <thead>
          <tr>
            <th scope="col">{translate('deadlines.unit')}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {words.week(column)}
                <small>{words.from(column)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => (
            <tr key={lane.key}>
              <th scope="row" title={words.lane(lane)}>
                {words.lane(lane)}
              </th>
              {columns.map((column, i) => {
                const counts = lane.cells[i];
                return (
                  <td key={column.key}>
                    {counts && (
                      <Cell
                        counts={counts}
                        to={behind(filter, lane, column)}
                        says={`${words.lane(lane)}, ${words.week(column)}: ${words.counts(counts)}`}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

const look = {
  width: 1,
  minWidth: 900,
  borderCollapse: 'separate',
  borderSpacing: 0,
  fontSize: '0.9375rem',
  fontVariantNumeric: 'tabular-nums',
  '& :is(th, td)': {
    height: 40,
    px: 1,
    py: 0.25,
    fontWeight: 400,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    borderBottom: '1px solid var(--ax-border-neutral-subtle)',
  },
  '& th:first-of-type': {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    pl: 0,
    maxWidth: 260,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    backgroundColor: 'var(--ax-bg-default)',
  },
  '& thead th': { color: 'text.secondary', fontSize: '0.875rem', fontWeight: 600, verticalAlign: 'bottom' },
  '& small': { display: 'block', fontWeight: 400, fontSize: 'inherit' },
  '& tbody tr': { contentVisibility: 'auto', containIntrinsicSize: 'auto 40px' },
};
