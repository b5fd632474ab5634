import type { EventInput } from '@fullcalendar/core';
import dayGrid from '@fullcalendar/daygrid';
import timeGrid from '@fullcalendar/timegrid';
import { useCallback, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import type { MeetingRowFragment } from '../../gql/operations.js';
import { Calendar } from '../../shared/calendar/Calendar.js';
import { osloClock } from '../../shared/oslo.js';
import { useWide } from '../../shared/useWide.js';
import { hoursOf } from './hours.js';

/** From the first day shown until before the last, as days in Oslo. */
export interface Span {
  from: string;
  to: string;
}

const TONE: Record<string, string> = {
  SCHEDULED: 'accent',
  HELD: 'success',
  CANCELLED: 'neutral',
  REQUESTED: 'warning',
};

interface CalendarDrawingProps {
  meetings: readonly MeetingRowFragment[];
  onSpan: (span: Span) => void;
}

/** The meetings in it: a month or a week; three days where there is no room for more. */
export function CalendarDrawing({ meetings, onSpan }: CalendarDrawingProps) {
  const translate = useTranslate();
  const wide = useWide();
  const events = useMemo(
    () =>
      meetings.flatMap(({ id, kind, status, startsAt, endsAt, patient }): EventInput[] => {
        if (!startsAt) return [];
        const tone = TONE[status ?? ''] ?? 'neutral';
        const what = [patient?.name, kind && translate(`day.kind.${kind}`)].filter(Boolean).join(' · ');
        const over =
          status === 'CANCELLED' ? ` (${translate('enum.meetingStatus.CANCELLED').toLowerCase()})` : '';
        return [
          {
            id,
            title: `${what}${over}`,
            start: osloClock(startsAt),
            ...(endsAt ? { end: osloClock(endsAt) } : {}),
            url: `/meetings/${id}`,
            display: 'block',
            backgroundColor: `var(--ax-bg-${tone}-moderate)`,
            borderColor: `var(--ax-border-${tone})`,
            textColor: `var(--ax-text-${tone})`,
          },
        ];
      }),
    [meetings, translate],
  );
  const datesSet = useCallback(
    ({ startStr, endStr }: { startStr: string; endStr: string }) =>
      onSpan({ from: startStr.slice(0, 10), to: endStr.slice(0, 10) }),
    [onSpan],
  );
  return (
    <Calendar
      // What it opens with is asked when it is made.
      key={String(wide)}
      plugins={[dayGrid, timeGrid]}
      initialView={wide ? 'dayGridMonth' : 'threeDays'}
      views={{
        threeDays: { type: 'timeGrid', duration: { days: 3 }, buttonText: translate('meeting.three_days') },
      }}
      headerToolbar={{
        start: 'title',
        end: `${wide ? 'dayGridMonth,timeGridWeek' : 'threeDays,dayGridMonth'} today prev,next`,
      }}
      {...hoursOf(events)}
      allDaySlot={false}
      dayMaxEvents={wide ? 4 : 2}
      events={events}
      datesSet={datesSet}
    />
  );
}
