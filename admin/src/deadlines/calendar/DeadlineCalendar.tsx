import { keepPreviousData } from '@tanstack/react-query';
import Typography from '@mui/material/Typography';
import { useCallback, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { DeadlineCalendarDocument } from '../../gql/operations.js';
import { AddressFilters } from '../../shared/AddressFilters.js';
import { useApi } from '../../shared/api.js';
import { CopyLink } from '../../shared/CopyLink.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { useWide } from '../../shared/useWide.js';
import { DeadlineFilters } from '../DeadlineFilters.js';
import { useDeadlineFilter } from '../useDeadlineFilter.js';
import { within } from '../within.js';
import { ViewSwitch } from '../ViewSwitch.js';
import { DayLines } from './DayLines.js';
import { MonthDrawing } from './MonthDrawing.js';
import { daysShown, entriesOf, monthNamed } from './months.js';

/** Frister in a calendar: a month at a time, counted by the server day by day. */
export default function DeadlineCalendar() {
  const translate = useTranslate();
  const wide = useWide();
  const { filter, asked, setFilter, setQ, params, setParams } = useDeadlineFilter();
  const month = monthNamed(params.get('month'));
  const { from, before } = daysShown(month);
  const answer = useApi(
    'DeadlineCalendar',
    DeadlineCalendarDocument,
    { filter: within(asked, from, before) },
    { placeholderData: keepPreviousData },
  );
  const counted = answer.data?.deadlineSummary;
  const entries = useMemo(() => entriesOf(counted ?? []), [counted]);
  const setMonth = useCallback(
    (next: string) => {
      if (next === month) return;
      setParams(
        (now) => {
          now.set('month', next);
          return now;
        },
        { replace: true },
      );
    },
    [month, setParams],
  );
  const Drawn = wide ? MonthDrawing : DayLines;
  return (
    <>
      <PageHead title={translate('board.calendar')}>
        <ViewSwitch />
        <CopyLink />
      </PageHead>
      <Typography sx={{ mb: 1.5, maxWidth: 760 }}>{translate('board.calendar_explain')}</Typography>
      <AddressFilters filter={filter} onFilter={setFilter}>
        <DeadlineFilters onSearch={setQ} />
      </AddressFilters>
      <Loaded answer={answer}>
        {() => <Drawn entries={entries} filter={filter} month={month} onMonth={setMonth} />}
      </Loaded>
    </>
  );
}
