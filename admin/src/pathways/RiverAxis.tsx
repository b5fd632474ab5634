import Box from '@mui/material/Box';
import { useLocaleState, useTranslate } from 'react-admin';
import { monthsBetween } from './days.js';
import type { River } from './river.js';

const LEAST_APART = 64;

interface RiverAxisProps {
  river: River;
  room: number;
  at: (day: string) => number;
  today: string;
}

/** Months along the top, thinned out where they would touch, and a line for today through everything. */
export function RiverAxis({ river, room, at, today }: RiverAxisProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : `${locale}-NO`, {
    month: 'short',
    timeZone: 'UTC',
  });
  const months = [1, 3, 6, 12]
    .map((step) => monthsBetween(river.from, river.to, step))
    .find((some) => some.length * LEAST_APART <= room);
  const now = at(today);
  return (
    <Box sx={{ position: 'relative', height: 36, borderBottom: '1px solid var(--ax-border-neutral-subtle)' }}>
      {(months ?? []).map((month, place) => (
        <Box
          key={month}
          sx={{
            position: 'absolute',
            left: at(month),
            bottom: 0,
            height: 16,
            pl: 0.5,
            borderLeft: '1px solid var(--ax-border-neutral-subtle)',
            color: 'text.secondary',
            fontSize: '0.8125rem',
            lineHeight: '16px',
            whiteSpace: 'nowrap',
          }}
        >
          {format.format(new Date(`${month}T12:00:00Z`))}
          {(place === 0 || month.endsWith('-01-01')) && ` ${month.slice(0, 4)}`}
        </Box>
      ))}
      {now >= 0 && now <= room && (
        <Box
          sx={{
            position: 'absolute',
            left: now,
            top: 0,
            height: 2000,
            borderLeft: '1px solid var(--ax-border-accent)',
            pointerEvents: 'none',
            zIndex: 1,
          }}
        >
          <Box
            component="span"
            sx={{
              position: 'absolute',
              top: 0,
              ...(now > room - 60 ? { right: 4 } : { left: 4 }),
              fontSize: '0.8125rem',
              lineHeight: '18px',
              fontWeight: 600,
              whiteSpace: 'nowrap',
              color: 'var(--ax-text-accent-subtle)',
            }}
          >
            {translate('time.today')}
          </Box>
        </Box>
      )}
    </Box>
  );
}
