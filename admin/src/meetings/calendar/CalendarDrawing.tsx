import Box from '@mui/material/Box';
import type { EventInput, LocaleInput } from '@fullcalendar/core';
import en from '@fullcalendar/core/locales/en-gb';
import nb from '@fullcalendar/core/locales/nb';
import nn from '@fullcalendar/core/locales/nn';
import dayGrid from '@fullcalendar/daygrid';
import FullCalendar from '@fullcalendar/react';
import timeGrid from '@fullcalendar/timegrid';
import { useCallback, useMemo } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { MeetingRowFragment } from '../../gql/operations.js';
import { osloClock } from '../../shared/oslo.js';
import { useWide } from '../../shared/useWide.js';
import { hoursOf } from './hours.js';
import { look } from './look.js';

/** From the first day shown until before the last, as days in Oslo. */
export interface Span {
  from: string;
  to: string;
}

const LOCALES: Record<string, LocaleInput> = { nb, nn, en };
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

/**
 * The calendar itself. It is told what the clock in Oslo shows, and taught no zone of its own: wherever the browser is,
 * ten o’clock stands at ten.
 */
export function CalendarDrawing({ meetings, onSpan }: CalendarDrawingProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [locale] = useLocaleState();
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
    <Box sx={look}>
      <FullCalendar
        key={`${locale} ${String(wide)}`}
        plugins={[dayGrid, timeGrid]}
        locale={LOCALES[locale] ?? nb}
        timeZone="UTC"
        now={osloClock(new Date().toISOString())}
        initialView={wide ? 'dayGridMonth' : 'threeDays'}
        views={{
          threeDays: { type: 'timeGrid', duration: { days: 3 }, buttonText: translate('meeting.three_days') },
        }}
        headerToolbar={{
          start: 'title',
          end: `${wide ? 'dayGridMonth,timeGridWeek' : 'threeDays,dayGridMonth'} today prev,next`,
        }}
        // Words for forth and back: its icons are pictures without a name.
        buttonIcons={false}
        {...hoursOf(events)}
        height="auto"
        allDaySlot={false}
        dayMaxEvents={wide ? 4 : 2}
        events={events}
        datesSet={datesSet}
        eventClick={(click) => {
          click.jsEvent.preventDefault();
          void navigate(click.event.url);
        }}
      />
    </Box>
  );
}
