import { parseCombined } from './combined-code.js';

/** What of a national code decides whether it fits an event. */
export interface CodeRow {
  code: string | null;
  combinedCode: string | null;
  type: string | null;
  pathwayKeys: readonly string[];
  eventKind: string | null;
  editionKey: string;
}

/** What is registered, in which pathway and under which edition. */
export interface Coded {
  pathwayKey: string;
  editionKey: string | null;
  kind: string;
}

export type Misfit =
  'CODE_UNKNOWN' | 'CODE_OF_OTHER_PATHWAY' | 'CODE_OF_OTHER_EDITION' | 'CODE_OF_OTHER_EVENT';

export type Fit = { code: string | null } | { rule: Misfit; right: string[] };

const valueOf = (row: CodeRow): string | null => row.combinedCode ?? row.code;
const says = (row: CodeRow, told: string): boolean => row.combinedCode === told || row.code === told;

/**
 * The code that an event is registered with. Told: it must stand in the list of this pathway and edition for this kind
 * of event. Not told: the only one that fits, if there is one; an outcome is not guessed where the event has a code of
 * its own. Null: no code, or none that is known.
 */
export function fitCode(rows: readonly CodeRow[], coded: Coded, told: string | null): Fit {
  const mine = (row: CodeRow) => row.pathwayKeys.includes(coded.pathwayKey);
  const now = (row: CodeRow) => row.editionKey === coded.editionKey;
  const fits = rows.filter((row) => mine(row) && now(row) && row.eventKind === coded.kind);
  if (told === null) return { code: sole(fits) };
  const found = fits.find((row) => row.combinedCode === told) ?? fits.find((row) => row.code === told);
  if (found) return { code: valueOf(found) };
  const right = fits.map(valueOf).filter((value) => value !== null);
  return { rule: misfit(rows, coded, told, mine, now), right };
}

function sole(fits: readonly CodeRow[]): string | null {
  const own = fits.filter((row) => row.type !== 'OUTCOME');
  const [only, ...more] = own.length ? own : fits;
  return only && more.length === 0 ? valueOf(only) : null;
}

/** The nearest of what is wrong with it: a code for something else here, of another edition, of another pathway. */
function misfit(
  rows: readonly CodeRow[],
  { kind }: Coded,
  told: string,
  mine: (row: CodeRow) => boolean,
  now: (row: CodeRow) => boolean,
): Misfit {
  const known = rows.filter((row) => says(row, told));
  const forKind = known.filter((row) => row.eventKind === kind);
  if (forKind.some(mine)) return 'CODE_OF_OTHER_EDITION';
  if (forKind.length) return 'CODE_OF_OTHER_PATHWAY';
  if (known.some((row) => mine(row) && now(row))) return 'CODE_OF_OTHER_EVENT';
  if (known.some(mine)) return 'CODE_OF_OTHER_EDITION';
  if (known.length || ofOtherPathway(rows, told, mine)) return 'CODE_OF_OTHER_PATHWAY';
  return 'CODE_UNKNOWN';
}

/** A combined code that no list has, but whose first part names another pathway. */
function ofOtherPathway(rows: readonly CodeRow[], told: string, mine: (row: CodeRow) => boolean): boolean {
  const pathway = parseCombined(told)?.pathway;
  const named = rows.filter((row) => row.type === 'PATHWAY_TYPE' && row.code === pathway);
  return named.length > 0 && !named.some(mine);
}
