import dayGrid from '@fullcalendar/daygrid';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { DeadlineFilter } from '../../gql/operations.js';
import { Calendar } from '../../shared/calendar/Calendar.js';
import { dayAt } from '../../shared/weeks.js';
import { KINDS, TONES } from '../counts.js';
import { listOf, within } from '../within.js';
import type { DayCount } from './months.js';

interface MonthDrawingProps {
  entries: readonly DayCount[];
  filter: DeadlineFilter;
  month: string;
  onMonth: (month: string) => void;
}

/** A month: on each day how many are overdue, pressing and to come; each opens its list. */
export function MonthDrawing({ entries, filter, month, onMonth }: MonthDrawingProps) {
  const translate = useTranslate();
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
    <Calendar
      plugins={[dayGrid]}
      initialView="dayGridMonth"
      initialDate={`${month}-01`}
      headerToolbar={{ start: 'title', end: 'today prev,next' }}
      events={events}
      eventOrder="order"
      datesSet={({ view }) => onMonth(view.currentStart.toISOString().slice(0, 7))}
    />
  );
}
