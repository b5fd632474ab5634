/** The shape of an event kind, and the short way to write down those that the same people register. */
export interface EventKindInfo<K extends string = string> {
  kind: K;
  /** The side that registers it; null: either. */
  side: 'MUNICIPAL' | 'SPECIALIST' | null;
  /** The mutations that register it: `recordEvent`, or the act that implies it. */
  operations: readonly string[];
  roles: readonly string[];
  label: { nb: string; nn: string; en: string };
}

type Registrar = Pick<EventKindInfo, 'side' | 'operations' | 'roles'>;

/** Kinds with the same registrar read as one line each: by(side, operations, roles)(kind, nb, nn, en). */
export function by(side: Registrar['side'], operations: string, roles: string) {
  const registrar = { side, operations: operations.split(' '), roles: roles.split(' ') };
  return <K extends string>(kind: K, nb: string, nn: string, en: string): EventKindInfo<K> => ({
    kind,
    ...registrar,
    label: { nb, nn, en },
  });
}
