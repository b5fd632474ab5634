/**
 * Which calendar day it is in Europe/Oslo at an instant. Asks the zone database once per year and
 * then only adds: a replay of 100 000 pathways asks millions of times, and Intl is slow to ask.
 */
const ZONE = 'Europe/Oslo';
const MINUTE = 60_000;
const DAY = 86_400_000;

const fields = new Intl.DateTimeFormat('en-US', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

interface Offset {
  /** The offset holds from this instant (milliseconds). */
  from: number;
  offset: number;
}

const years = new Map<number, Offset[]>();

/** The day number (days since 1970-01-01) in Oslo at an instant given in milliseconds. */
export function osloDayNumber(instant: number): number {
  return Math.floor((instant + osloOffset(instant)) / DAY);
}

/** How far Oslo's clocks are ahead of UTC at an instant, both in milliseconds. */
export function osloOffset(instant: number): number {
  if (!Number.isFinite(instant)) throw new RangeError('Not an instant in time');
  const offsets = offsetsOf(new Date(instant).getUTCFullYear());
  let offset = offsets[0]!.offset;
  for (const o of offsets) if (instant >= o.from) offset = o.offset;
  return offset;
}

function offsetsOf(year: number): Offset[] {
  let offsets = years.get(year);
  if (!offsets) years.set(year, (offsets = readOffsets(year)));
  return offsets;
}

function readOffsets(year: number): Offset[] {
  const first = Date.UTC(year, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  const offsets = [{ from: first, offset: askZone(first) }];
  for (let day = first; day < end; day += DAY) {
    const before = offsets.at(-1)!.offset;
    if (askZone(day + DAY - MINUTE) !== before) offsets.push(change(day, before));
  }
  return offsets;
}

/** Finds the minute of the day at which the zone's offset stops being `before`. */
function change(day: number, before: number): Offset {
  let low = day - MINUTE;
  let high = day + DAY - MINUTE;
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (askZone(middle) === before) low = middle;
    else high = middle;
  }
  return { from: high, offset: askZone(high) };
}

function askZone(instant: number): number {
  const part: Record<string, number> = {};
  for (const p of fields.formatToParts(instant)) part[p.type] = Number(p.value);
  const wall = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!);
  return wall - Math.floor(instant / 1000) * 1000;
}
