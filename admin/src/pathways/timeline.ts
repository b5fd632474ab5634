import { osloDay } from '../shared/dates.js';
import type { Shown, ShownDeadline, ShownEvent, ShownMeeting } from './river.js';

export type Entry = { id: string; on: string } & (
  | { kind: 'EVENT'; event: ShownEvent }
  | { kind: 'DEADLINE'; deadline: ShownDeadline }
  | { kind: 'MEETING'; meeting: ShownMeeting }
);

const ORDER = { EVENT: 0, MEETING: 1, DEADLINE: 2 };

/** Everything that has a day, in the order of the days; corrected events too, since they were once believed. */
export function timelineOf(pathway: Shown, meetings: readonly ShownMeeting[]): Entry[] {
  const entries: Entry[] = [];
  for (const event of pathway.events?.nodes ?? [])
    if (event.occurredAt) entries.push({ kind: 'EVENT', id: event.id, on: osloDay(event.occurredAt), event });
  for (const deadline of pathway.deadlines?.nodes ?? []) {
    const on = deadline.metOn ?? deadline.dueOn;
    if (on) entries.push({ kind: 'DEADLINE', id: deadline.id, on, deadline });
  }
  for (const meeting of meetings)
    if (meeting.startsAt)
      entries.push({ kind: 'MEETING', id: meeting.id, on: osloDay(meeting.startsAt), meeting });
  return entries.sort((a, b) => a.on.localeCompare(b.on) || ORDER[a.kind] - ORDER[b.kind]);
}

/** What was until today, and what is to come. */
export function around(entries: readonly Entry[], today: string): { past: Entry[]; ahead: Entry[] } {
  const open = (entry: Entry) => entry.kind === 'DEADLINE' && entry.deadline.status === 'OVERDUE';
  return {
    past: entries.filter((entry) => entry.on <= today && !open(entry)).reverse(),
    ahead: entries.filter((entry) => entry.on > today || open(entry)),
  };
}
