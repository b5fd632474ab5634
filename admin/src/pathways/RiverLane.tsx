import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Band } from './course.js';
import { LOOK } from './looks.js';
import { pack } from './pack.js';
import type { Mark, River } from './river.js';

interface LaneProps {
  /** Of what it is a lane: a key of the messages. */
  label: string;
  room: number;
  at: (day: string) => number;
  river: River;
}

const LINE = 26;
const MARK = 22;
/** What a letter takes, on the whole: the words need not be measured to be kept apart. */
const LETTER = 7;
const MOST_WORDS = 210;

/** Before the line of today: words are read, the line is seen beside them. */
const over = { position: 'relative', zIndex: 2 };

function Lane({ label, height, children }: { label: string; height: number; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={{ position: 'relative', borderBottom: '1px solid var(--ax-border-neutral-subtle)', pb: 0.75 }}>
      <Box
        sx={{
          position: 'sticky',
          left: 0,
          display: 'inline-block',
          fontSize: '0.8125rem',
          lineHeight: '20px',
          color: 'text.secondary',
        }}
      >
        {translate(label)}
      </Box>
      <Box sx={{ position: 'relative', height }}>{children}</Box>
    </Box>
  );
}

const FILL = {
  phase: 'var(--ax-bg-accent-moderate)',
  stay: 'var(--ax-bg-info-moderate)',
  side: 'var(--ax-bg-success-moderate)',
  vacant: 'var(--ax-bg-danger-moderate)',
  none: 'var(--ax-bg-neutral-moderate)',
};

interface BandLaneProps extends LaneProps {
  bands: readonly Band<string>[];
  look: keyof typeof FILL;
}

/** What lasts: bands from a day to a day, or on to the end of what is shown. */
export function BandLane({ label, bands, look, at, room }: BandLaneProps) {
  const translate = useTranslate();
  return (
    <Lane label={label} height={28}>
      {bands.map(({ name, from, to }) => {
        const left = at(from);
        const words = look === 'phase' ? translate(`enum.phase.${name}`) : name;
        return (
          <Box
            key={`${name} ${from}`}
            title={words}
            sx={{
              position: 'absolute',
              left,
              width: Math.max(4, (to ? at(to) : room) - left - 2),
              height: 24,
              px: 0.75,
              borderRadius: to ? 0.5 : '4px 0 0 4px',
              backgroundColor: FILL[look],
              printColorAdjust: 'exact',
              fontSize: '0.875rem',
              lineHeight: '24px',
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
            }}
          >
            <Box component="span" sx={over}>
              {words}
            </Box>
          </Box>
        );
      })}
    </Lane>
  );
}

/** What happens on a day: marks with their words, in as many lines as they need. */
export function MarkLane({ label, marks, at, room }: LaneProps & { marks: readonly Mark[] }) {
  const packed = pack(
    marks.map((mark) => ({
      ...mark,
      x: at(mark.on),
      width: MARK + Math.min(MOST_WORDS, mark.words.length * LETTER),
    })),
    room,
  );
  const rows = Math.max(1, ...packed.map(({ row }) => row + 1));
  return (
    <Lane label={label} height={rows * LINE}>
      {packed.map(({ item, x, row, before }) => {
        const { icon: Icon, colour } = LOOK[item.look] ?? LOOK.EVENT;
        return (
          <Box
            key={item.id}
            title={item.words}
            sx={{
              top: row * LINE,
              ...(before ? { right: room - x - 9, flexDirection: 'row-reverse' } : { left: x - 9 }),
              display: 'flex',
              alignItems: 'center',
              gap: 0.5,
              ...over,
              position: 'absolute',
              height: 24,
              maxWidth: MOST_WORDS + MARK,
              fontSize: '0.875rem',
              '& svg': { flex: 'none', fontSize: 18, color: colour },
            }}
          >
            <Icon aria-hidden />
            <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
              {item.words}
            </Box>
          </Box>
        );
      })}
    </Lane>
  );
}
