import Box from '@mui/material/Box';
import type { LocaleInput } from '@fullcalendar/core';
import en from '@fullcalendar/core/locales/en-gb';
import nb from '@fullcalendar/core/locales/nb';
import nn from '@fullcalendar/core/locales/nn';
import dayGrid from '@fullcalendar/daygrid';
import FullCalendar from '@fullcalendar/react';
import { useMemo } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { DeadlineFilter } from '../../gql/operations.js';
import { todayInOslo } from '../../shared/dates.js';
import { dayAt } from '../../shared/weeks.js';
import { KINDS, TONES } from '../counts.js';
import { listOf, within } from '../within.js';
import { look } from './look.js';
import type { DayCount } from './months.js';

const LOCALES: Record<string, LocaleInput> = { nb, nn, en };

interface MonthDrawingProps {
  entries: readonly DayCount[];
  filter: DeadlineFilter;
  month: string;
  onMonth: (month: string) => void;
}

/** A month: on each day how many are overdue, pressing and to come; each opens its list. */
export function MonthDrawing({ entries, filter, month, onMonth }: MonthDrawingProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [locale] = useLocaleState();
  const events = useMemo(
    () =>
      entries.map(({ day, kind, count }) => ({
        id: `${day} ${kind}`,
        title: translate(`board.count_${kind}`, count),
        start: day,
        allDay: true,
        order: KINDS.indexOf(kind),
        url: listOf(within(filter, day, dayAt(day, 1))),
        backgroundColor: `var(--ax-bg-${TONES[kind]}-moderate)`,
        borderColor: `var(--ax-bg-${TONES[kind]}-moderate)`,
        textColor: `var(--ax-text-${TONES[kind]})`,
      })),
    [entries, filter, translate],
  );
  return (
    <Box sx={look}>
      <FullCalendar
        key={locale}
        plugins={[dayGrid]}
        locale={LOCALES[locale] ?? nb}
        timeZone="UTC"
        now={todayInOslo()}
        initialView="dayGridMonth"
        initialDate={`${month}-01`}
        headerToolbar={{ start: 'title', end: 'today prev,next' }}
        height="auto"
        firstDay={1}
        weekNumbers
        weekNumberContent={({ num }) => translate('board.week', { week: num })}
        events={events}
        eventOrder="order"
        datesSet={({ view }) => onMonth(view.currentStart.toISOString().slice(0, 7))}
        eventClick={(click) => {
          click.jsEvent.preventDefault();
          void navigate(click.event.url);
        }}
      />
    </Box>
  );
}
