import { isTime } from './oslo.js';

export interface Hours {
  weekday: number;
  opens: string;
  closes: string;
}

/** Each day’s hours are times of the day. */
export const areFine = (hours: readonly Hours[]): boolean =>
  hours.every(({ opens, closes }) => isTime(opens) && isTime(closes));

type Translate = (key: string, options?: object) => string;

/** Days with the same hours are said together: «man.–fre. 08:00–15:30». Nothing where none are told. */
export function hoursInWords(hours: readonly Hours[], translate: Translate): string {
  const spans: { from: number; to: number; text: string }[] = [];
  for (const { weekday, opens, closes } of [...hours].sort(
    (a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens),
  )) {
    const text = `${opens}–${closes}`;
    const last = spans.at(-1);
    if (last && last.text === text && last.to === weekday - 1) last.to = weekday;
    else spans.push({ from: weekday, to: weekday, text });
  }
  const day = (weekday: number) => translate(`org.day_${weekday}`);
  return spans
    .map(({ from, to, text }) => `${from === to ? day(from) : `${day(from)}–${day(to)}`} ${text}`)
    .join(', ');
}
