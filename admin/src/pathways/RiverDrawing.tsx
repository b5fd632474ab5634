import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { todayInOslo, useDates } from '../shared/dates.js';
import { dayNumber } from './days.js';
import { RiverAxis } from './RiverAxis.js';
import { BandLane, MarkLane } from './RiverLane.js';
import { RiverZoom, type Zoom } from './RiverZoom.js';
import type { River } from './river.js';
import { useWidth } from './useWidth.js';

/** Days that fill the page at each nearness; the whole pathway otherwise. */
const DAYS: Record<Exclude<Zoom, 'ALL'>, number> = { QUARTER: 92, MONTH: 31 };

/** The river: everything on one axis of time. What it shows stands as a list below it, for whoever does not see it. */
export function RiverDrawing({ river }: { river: River }) {
  const translate = useTranslate();
  const dates = useDates();
  const [zoom, setZoom] = useState<Zoom>('ALL');
  const { ref, width } = useWidth<HTMLDivElement>();
  const first = dayNumber(river.from);
  const days = dayNumber(river.to) - first;
  const shown = zoom === 'ALL' ? days : Math.min(days, DAYS[zoom]);
  const room = Math.max(320, Math.round((width * days) / shown));
  const at = (day: string): number => ((dayNumber(day) - first) / days) * room;
  const today = todayInOslo();

  // Come nearer, one looks at now first; what was is to the left. Where one has scrolled to since is one’s own.
  useEffect(() => {
    const element = ref.current;
    if (element) element.scrollLeft = Math.max(0, at(today) - width / 2);
  }, [zoom, width]);

  const lane = { room, at, river };
  return (
    <Box className="river">
      <RiverZoom zoom={zoom} onZoom={setZoom} />
      <Box
        ref={ref}
        role="region"
        tabIndex={0}
        aria-label={translate('pathway.river')}
        sx={{ overflowX: 'auto', overflowY: 'hidden', pb: 1 }}
      >
        <Box
          role="img"
          aria-label={translate('pathway.river_said', {
            from: dates.date(river.from),
            to: dates.date(river.to),
          })}
          sx={{ position: 'relative', width: room, minWidth: '100%' }}
        >
          <RiverAxis {...lane} today={today} />
          <BandLane {...lane} label="pathway.phases" bands={river.phases} look="phase" />
          {river.stays.length > 0 && (
            <BandLane {...lane} label="pathway.stays" bands={river.stays} look="stay" />
          )}
          <MarkLane {...lane} label="pathway.events" marks={river.events} />
          <MarkLane {...lane} label="pathway.deadlines" marks={river.deadlines} />
          {river.meetings.length > 0 && (
            <MarkLane {...lane} label="pathway.meetings" marks={river.meetings} />
          )}
          {river.sides.map(({ side, bands, look }) => (
            <BandLane
              {...lane}
              key={side}
              label={side === 'MUNICIPAL' ? 'pathway.municipal' : 'pathway.specialist'}
              bands={bands}
              look={look}
            />
          ))}
        </Box>
      </Box>
    </Box>
  );
}
