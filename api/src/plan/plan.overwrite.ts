import { badInput, conflict } from '../platform/errors.js';

type Texts = Readonly<Record<string, unknown>>;

/** What two people wrote in one place. */
interface Overwrite {
  type: string;
  id: string;
  patientId: string;
  version: number;
  /** As it stands, and as the loser would have it; of what was sent alone. */
  stored: Texts;
  sent: Texts;
}

/**
 * Refuses a change that rests on an older version, and gives both texts, so that neither is lost: the one that stands, and
 * the one that was sent. What is shown so is a reading, and is logged as one.
 */
export function refuseOverwrite(
  { type, id, patientId, version, stored, sent }: Overwrite,
  expected: number | null | undefined,
): void {
  if (expected === version || expected === null || expected === undefined) return;
  const given = Object.keys(sent).filter((name) => sent[name] !== undefined && sent[name] !== null);
  const only = (texts: Texts): Texts => Object.fromEntries(given.map((name) => [name, texts[name] ?? null]));
  const details = { currentVersion: version, stored: only(stored), sent: only(sent) };
  throw conflict('CONFLICT', details).showing({ type, id, patientId });
}

/** Of what several write in turn, nobody changes what they have not seen. */
export function mustExpect(expected: number | null | undefined): void {
  if (expected === null || expected === undefined)
    throw badInput({ path: 'expectedVersion', rule: 'REQUIRED' });
}
