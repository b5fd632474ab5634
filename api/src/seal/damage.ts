/** What can be wrong with the log. The first that is found is told; behind it anything may be. */
export const DAMAGES = [
  'ALTERED',
  'MISSING',
  'EXTRA',
  'REORDERED',
  'ROLLED_BACK',
  'FORKED',
  'CUT_OFF',
] as const;
export type Damage = (typeof DAMAGES)[number];

/** The first thing that does not hold. */
export interface Found {
  damage: Damage;
  /** Its place in the log: of the entry, or where one should be; null where it is about no place. */
  seq: number | null;
  /** The entry's id, where there is one. */
  entryId: string | null;
  /** One line for whoever reads it. */
  why: string;
}

export class DamageFound extends Error {
  override name = 'DamageFound';

  constructor(readonly found: Found) {
    super(`${found.damage}: ${found.why}`);
  }
}
