import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { totalOf } from '../counts.js';
import { behind, type BoardProps } from './BoardTable.js';
import { Cell } from './Cell.js';
import { useBoardWords } from './useBoardWords.js';

/** The board where there is no room for one: each unit, and its weeks that have something. */
export function BoardCards({ lanes, columns, filter }: BoardProps) {
  const words = useBoardWords();
  return (
    <>
      {lanes.map((lane) => (
        <Box key={lane.key} component="section" sx={{ mb: 2 }}>
          <Typography variant="h3" component="h2">
            {words.lane(lane)}
          </Typography>
          <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', rowGap: 0.5 }}>
            {columns.map((column, i) => {
              const counts = lane.cells[i];
              return !counts || totalOf(counts) === 0 ? null : (
                <Box key={column.key} sx={{ display: 'contents' }}>
                  <Box component="dt" sx={{ color: 'text.secondary' }}>
                    {words.week(column)}
                  </Box>
                  <Box component="dd" sx={{ m: 0 }}>
                    <Cell
                      counts={counts}
                      to={behind(filter, lane, column)}
                      says={`${words.lane(lane)}, ${words.week(column)}: ${words.counts(counts)}`}
                    />
                  </Box>
                </Box>
              );
            })}
          </Box>
        </Box>
      ))}
    </>
  );
}
