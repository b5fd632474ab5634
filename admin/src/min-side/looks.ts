import type { AccessBy, MyAccessFragment } from '../gql/operations.js';

/** What one person did in one minute, for one person to read: one line of the page. */
export interface Look {
  /** Of its newest entry, by which a list knows it again. */
  id: string;
  at: string;
  by: AccessBy | null;
  actor: MyAccessFragment['actor'];
  actorPseudonym: string | null;
  role: MyAccessFragment['role'];
  unit: MyAccessFragment['unit'];
  refused: boolean;
  emergency: boolean;
  entries: MyAccessFragment[];
}

/** What was seen, gathered under the reason that it has in common; or one thing that was done. */
export type Said =
  | { saw: { thing: string; count: number }[]; why: string | null }
  | { did: string; opened: boolean; why: string | null; times: number };

const isEmergency = ({ action, purpose, relation }: MyAccessFragment): boolean =>
  action === 'BREAK_GLASS' || purpose === 'EMERGENCY' || relation === 'BREAK_GLASS';

const minuteOf = (at: string | null): string => at?.slice(0, 16) ?? '';

function sameLook(entry: MyAccessFragment): string {
  const { at, by, actor, actorPseudonym, role, unit, decision } = entry;
  return JSON.stringify([
    minuteOf(at),
    by,
    actor?.id ?? actorPseudonym,
    role,
    unit?.id,
    decision,
    isEmergency(entry),
  ]);
}

/**
 * The log has an entry for each kind of data and each request; who reads it sees a person who looked at a time. What would
 * be the same line, with the same person at the same minute, is one. The order is the log's own.
 */
export function looksOf(entries: readonly MyAccessFragment[]): Look[] {
  const looks = new Map<string, Look>();
  for (const entry of entries) {
    const key = sameLook(entry);
    const known = looks.get(key);
    if (known) {
      known.entries.push(entry);
      continue;
    }
    const { id, at, by, actor, actorPseudonym, role, unit, decision } = entry;
    looks.set(key, {
      ...{ id, by, actor, actorPseudonym, role, unit },
      at: at ?? '',
      refused: decision === 'DENY',
      emergency: isEmergency(entry),
      entries: [entry],
    });
  }
  return [...looks.values()];
}

/** By day, as the reader's calendar has it. */
export function byDay(
  looks: readonly Look[],
  dayOf: (at: string) => string,
): { day: string; looks: Look[] }[] {
  const days = new Map<string, Look[]>();
  for (const look of looks) {
    const day = dayOf(look.at);
    days.set(day, [...(days.get(day) ?? []), look]);
  }
  return [...days].map(([day, some]) => ({ day, looks: some }));
}

/** What is said of a look: what was done, and what was seen together, by reason. */
export function saidOf({ entries }: Look): Said[] {
  // The emergency's own reason stands beside it, and whoever asks who one is says why themselves.
  const explained = entries.some(({ breakGlass }) => breakGlass);
  const whyOf = ({ whyInWords }: MyAccessFragment) => (explained ? null : whyInWords);
  const seen = new Map<string, Map<string, Set<string>>>();
  const done = new Map<string, { entry: MyAccessFragment; requests: Set<string | null> }>();
  for (const entry of entries) {
    const { action, decision, thingInWords, whatInWords, resourceIds, requestId, unmasking } = entry;
    if (action === 'READ' && decision === 'PERMIT' && thingInWords) {
      const things = put(seen, whyOf(entry) ?? '', () => new Map<string, Set<string>>());
      const ids = put(things, thingInWords, () => new Set<string>());
      for (const id of resourceIds ?? []) ids.add(id);
    } else if (whatInWords && !unmasking) {
      // An act has several rows; what was done once is said once.
      put(done, whatInWords, () => ({ entry, requests: new Set<string | null>() })).requests.add(requestId);
    }
  }
  return [
    ...[...done].map(([did, { entry, requests }]) => ({
      did,
      opened: entry.action === 'BREAK_GLASS' && entry.decision === 'PERMIT',
      why: whyOf(entry),
      times: requests.size,
    })),
    ...[...seen].map(([why, things]) => ({
      saw: [...things].map(([thing, ids]) => ({ thing, count: ids.size })),
      why: why || null,
    })),
  ];
}

/** Whether somebody asked who one is, and what became of it: once each, and not that one read it oneself. */
export function unmaskingsOf({ by, entries }: Look): NonNullable<MyAccessFragment['unmasking']>[] {
  if (by === 'OWN') return [];
  const found = new Map<string, NonNullable<MyAccessFragment['unmasking']>>();
  for (const { unmasking } of entries) if (unmasking) found.set(unmasking.id, unmasking);
  return [...found.values()];
}

/** The entry that a question about the look is a question about: what is nearest to an explanation. */
export function askedOf({ by, entries }: Look): MyAccessFragment | undefined {
  if (by !== 'STAFF') return undefined;
  const open = entries.filter(({ allowed }) => allowed.includes('ASK'));
  return open.find((entry) => entry.breakGlass) ?? open[0];
}

/** From its first entry until just after its last. */
export function spanOf({ entries }: Look): { from: string; to: string } {
  const times = entries.map(({ at }) => Date.parse(at ?? '')).filter((time) => !Number.isNaN(time));
  return {
    from: new Date(Math.min(...times)).toISOString(),
    to: new Date(Math.max(...times) + 1).toISOString(),
  };
}

function put<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
