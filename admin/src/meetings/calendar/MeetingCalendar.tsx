import { keepPreviousData } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { MeetingsDocument } from '../../gql/operations.js';
import { AddressFilters } from '../../shared/AddressFilters.js';
import { useApi } from '../../shared/api.js';
import { startOfDay } from '../../shared/days.js';
import { Problem } from '../../shared/Problem.js';
import { useAddressFilter } from '../../shared/useAddressFilter.js';
import { USUAL } from '../filter.js';
import { MeetingFilters } from '../MeetingFilters.js';
import { MeetingHead } from '../MeetingHead.js';
import { CalendarDrawing, type Span } from './CalendarDrawing.js';

/** As many as the API gives at once; where there are more, it is said. */
const MOST = 200;

/** The meetings of a month or a week, on the same filter as the list. */
export default function MeetingCalendar() {
  const translate = useTranslate();
  const { filter, setFilter } = useAddressFilter(USUAL);
  const [span, setSpan] = useState<Span | null>(null);
  const answer = useApi(
    'Meetings',
    MeetingsDocument,
    {
      first: MOST,
      orderBy: 'STARTS_AT_ASC' as const,
      filter: { ...filter, startsSince: startOfDay(span?.from), startsBefore: startOfDay(span?.to) },
    },
    { enabled: span !== null, placeholderData: keepPreviousData },
  );
  const { nodes = [], totalCount } = answer.data?.meetings ?? {};
  return (
    <>
      <MeetingHead filter={filter} shown="calendar" total={totalCount} />
      <AddressFilters filter={filter} onFilter={setFilter}>
        <MeetingFilters />
      </AddressFilters>
      {answer.error && !answer.data ? (
        <Problem error={answer.error} onRetry={() => void answer.refetch()} />
      ) : null}
      {totalCount !== undefined && totalCount > nodes.length && (
        <Box role="status" sx={{ mb: 1, color: 'text.secondary' }}>
          {translate('meeting.first_shown', { count: nodes.length, total: totalCount })}
        </Box>
      )}
      <Box aria-busy={answer.isFetching}>
        <CalendarDrawing meetings={nodes} onSpan={setSpan} />
      </Box>
    </>
  );
}
