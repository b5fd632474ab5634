/** A pathway's events made ready for the clocks: corrected ones gone, in order, by day in Oslo and by alias. */
import { osloDay, type Day } from '../platform/calendar.js';
import type { ClockEvent, EventAlias } from './deadline.types.js';

export interface OrderedEvent {
  id: string;
  kind: string;
  day: Day;
  /** Its place in history: unique, so that two events of one day have an order. */
  place: number;
  plannedFor: Day | null;
}

export class History {
  private readonly events: OrderedEvent[];
  private readonly kinds: Map<string, ReadonlySet<string>>;

  constructor(events: readonly ClockEvent[], aliases: readonly EventAlias[]) {
    this.events = events
      .filter((event) => !event.correctedBy)
      .sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime() || (a.id < b.id ? -1 : 1))
      .map((event, place) => ({
        id: event.id,
        kind: event.kind,
        day: osloDay(event.occurredAt),
        place,
        plannedFor: event.plannedFor ?? null,
      }));
    this.kinds = new Map(aliases.map((alias) => [alias.event, new Set(alias.metBy)]));
  }

  /** Every event that counts as `name`, first to last. */
  all(name: string): OrderedEvent[] {
    return this.events.filter((event) => this.is(event, name));
  }

  is(event: OrderedEvent, name: string): boolean {
    return this.kinds.get(name)?.has(event.kind) ?? event.kind === name;
  }

  /**
   * The first event that meets a clock. The day is the unit: an event of the starting day counts, whatever its
   * hour, unless it could itself have started the clock (an evaluation is not its own next evaluation).
   */
  firstMeeting(start: OrderedEvent, from: string, to: string): OrderedEvent | null {
    const meets = (event: OrderedEvent) =>
      event.day >= start.day && this.is(event, to) && (event.place > start.place || !this.is(event, from));
    return this.events.find(meets) ?? null;
  }

  /**
   * The first event of the given kinds that can end what an event started: on its day or after. A move to another
   * municipality hands over what starts after it, on the same day too.
   */
  firstEnding(start: OrderedEvent, kinds: readonly string[]): OrderedEvent | null {
    const ends = (event: OrderedEvent) =>
      event.day >= start.day && (event.place > start.place || event.kind !== 'PATIENT_MOVED');
    return this.events.find((event) => ends(event) && kinds.includes(event.kind)) ?? null;
  }

  /** Whether something of the given kinds happened on an earlier day. */
  hasBefore(kinds: readonly string[], day: Day): boolean {
    return this.events.some((event) => event.day < day && kinds.includes(event.kind));
  }
}
