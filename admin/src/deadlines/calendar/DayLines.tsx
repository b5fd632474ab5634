import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useTranslate } from 'react-admin';
import type { DeadlineFilter } from '../../gql/operations.js';
import { useDates } from '../../shared/dates.js';
import { AllClear, line, Lines } from '../../shared/overview/Section.js';
import { TextLink } from '../../shared/TextLink.js';
import { dayAt } from '../../shared/weeks.js';
import { listOf, within } from '../within.js';
import type { DayCount } from './months.js';

interface DayLinesProps {
  entries: readonly DayCount[];
  filter: DeadlineFilter;
  month: string;
  onMonth: (month: string) => void;
}

/** The month where there is no room to draw it: the days that have something, under each other. */
export function DayLines({ entries, filter, month, onMonth }: DayLinesProps) {
  const translate = useTranslate();
  const dates = useDates();
  const days = [...new Set(entries.map(({ day }) => day))].filter((day) => day.startsWith(month));
  const name = dates.month(`${month}-15`);
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
        <IconButton
          aria-label={translate('board.month_before')}
          onClick={() => onMonth(dayAt(`${month}-01`, -1).slice(0, 7))}
        >
          <ChevronLeftIcon aria-hidden />
        </IconButton>
        <Box component="h2" sx={{ m: 0, fontSize: '1.125rem' }} role="status">
          {name}
        </Box>
        <IconButton
          aria-label={translate('board.month_after')}
          onClick={() => onMonth(dayAt(`${month}-28`, 7).slice(0, 7))}
        >
          <ChevronRightIcon aria-hidden />
        </IconButton>
      </Box>
      {days.length === 0 ? (
        <AllClear text={translate('board.empty')} />
      ) : (
        <Lines label={name}>
          {days.map((day) => (
            <Box component="li" key={day} sx={line}>
              <TextLink to={listOf(within(filter, day, dayAt(day, 1)))}>{dates.short(day)}</TextLink>
              <span>
                {entries
                  .filter((entry) => entry.day === day)
                  .map(({ kind, count }) => translate(`board.count_${kind}`, count))
                  .join(', ')}
              </span>
            </Box>
          ))}
        </Lines>
      )}
    </>
  );
}
