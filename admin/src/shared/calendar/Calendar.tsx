import Box from '@mui/material/Box';
import type { CalendarOptions, LocaleInput } from '@fullcalendar/core';
import en from '@fullcalendar/core/locales/en-gb';
import nb from '@fullcalendar/core/locales/nb';
import nn from '@fullcalendar/core/locales/nn';
import FullCalendar from '@fullcalendar/react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { osloClock } from '../oslo.js';
import { useWide } from '../useWide.js';
import { look } from './look.js';

const LOCALES: Record<string, LocaleInput> = { nb, nn, en };

/**
 * A calendar; what stands in it leads to its `url`. It is told what the clock in Oslo shows, and taught no zone of its
 * own: wherever the browser is, ten o’clock stands at ten. Only for pages that are loaded on demand.
 */
export function Calendar(options: CalendarOptions) {
  const navigate = useNavigate();
  const translate = useTranslate();
  const wide = useWide();
  const [locale] = useLocaleState();
  return (
    <Box sx={look}>
      <FullCalendar
        key={locale}
        locale={LOCALES[locale] ?? nb}
        timeZone="UTC"
        now={osloClock(new Date().toISOString())}
        firstDay={1}
        height="auto"
        // Words: the library's pictures have no name for whoever hears the page.
        buttonIcons={false}
        // A cell is read as what stands in it, not as its date alone.
        dayCellDidMount={({ el }) => el.removeAttribute('aria-labelledby')}
        // Where the days leave room for them.
        weekNumbers={wide}
        weekNumberCalculation="ISO"
        weekNumberContent={({ num }) => translate('board.week', { week: num })}
        // What is written says it; the library’s own name for it is English in nynorsk.
        weekNumberDidMount={({ el }) => el.removeAttribute('aria-label')}
        eventClick={(click) => {
          click.jsEvent.preventDefault();
          void navigate(click.event.url);
        }}
        {...options}
      />
    </Box>
  );
}
